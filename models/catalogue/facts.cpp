#include "models/catalogue/facts.h"

#include "models/catalogue/name_index.h"
#include "models/catalogue/pricing.h"
#include "models/core/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace models {
namespace {

std::optional<Figure> Offer::* memberOf(Pricing pricing) {
    switch (pricing) {
    case Pricing::onDemand: return &Offer::onDemand;
    case Pricing::spot: return &Offer::spot;
    case Pricing::committedOneYear: return &Offer::committedOneYear;
    case Pricing::committedThreeYears: return &Offer::committedThreeYears;
    }
    return &Offer::onDemand;
}

/// @param holder  an overlay or a lock
template <class Entries>
const Entry* entryIn(const Entries* holder, EntryKind kind, std::string_view idOrAlias) {
    if (holder == nullptr || holder->entries.empty()) return nullptr;
    const std::string low = lowered(idOrAlias);
    const auto isCalledSo = [&low](const std::string& name) { return name.size() == low.size() && lowered(name) == low; };
    const auto means = [&](const Entry& entry) {
        return entry.kind == kind && (isCalledSo(entry.id) || std::ranges::any_of(entry.aliases, isCalledSo));
    };
    const auto found = std::ranges::find_if(holder->entries, means);
    return found == holder->entries.end() ? nullptr : &*found;
}

const Entry* namedIn(const Overlay* overlay, EntryKind kind, std::string_view name) {
    return overlay == nullptr ? nullptr : detail::findNamed(overlay->entries, kind, name);
}

template <class Figures>
const Figure* figureAt(const Figures* holder, const std::string& path) {
    if (holder == nullptr) return nullptr;
    const auto found = holder->figures.find(path);
    return found == holder->figures.end() ? nullptr : &found->second;
}

/// The overlay's figure: given by path, or in an entry of its own.
const Figure* figureIn(const Overlay* overlay, EntryKind kind, const std::string& id, std::string_view key, const std::string& path) {
    if (const Figure* figure = figureAt(overlay, path)) return figure;
    const Entry* entry = entryIn(overlay, kind, id);
    return entry == nullptr ? nullptr : entry->figure(key);
}

std::string labelOf(const Catalogue& catalogue, EntryKind kind, std::string_view key) {
    const auto keys = catalogue.figureKeys(kind);
    if (!keys) return std::string{key};
    const auto found = std::ranges::find(*keys, key, &FigureKey::key);
    return found == keys->end() ? std::string{key} : found->label;
}

/// Names of sites hold commas.
std::string listed(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : "; ") + name;
    return text;
}

/// Where else the accelerator is offered, the same provider first; else what is offered at the site.
std::string alternatives(const Catalogue& catalogue, const std::string& accelerator, const std::string& site) {
    constexpr std::size_t most = 5;
    std::vector<std::string> names;
    const auto add = [&](const std::string& name) {
        if (names.size() < most && std::ranges::find(names, name) == names.end()) names.push_back(name);
    };
    const std::string provider = site.substr(0, site.find('/'));
    const auto nameOf = [&catalogue](EntryKind kind, const std::string& id) {
        const auto entry = catalogue.entry(kind, id);
        return entry && !(*entry)->name.empty() ? (*entry)->name : id;
    };
    if (const auto same = catalogue.offers(accelerator, {}, provider)) {
        for (const Offer* offer : *same) add(nameOf(EntryKind::site, offer->site));
    }
    if (const auto any = catalogue.offers(accelerator, {})) {
        for (const Offer* offer : *any) add(nameOf(EntryKind::site, offer->site));
    }
    if (!names.empty()) return listed(names);
    if (const auto local = catalogue.offers({}, site)) {
        for (const Offer* offer : *local) add(nameOf(EntryKind::accelerator, offer->accelerator));
    }
    return listed(names);
}

/// The cheapest offer with this kind of price: of whole machines, else of chips alone.
const Offer* cheapest(const std::vector<const Offer*>& offers, std::optional<Figure> Offer::* price) {
    const auto isLess = [&](const Offer* a, const Offer* b) {
        const bool aIsWhole = a->scope != "accelerator-only";
        const bool bIsWhole = b->scope != "accelerator-only";
        if (aIsWhole != bIsWhole) return aIsWhole;
        return (a->*price)->value < (b->*price)->value;
    };
    const Offer* best = nullptr;
    for (const Offer* offer : offers) {
        if (!(offer->*price).has_value()) continue;
        if (best == nullptr || isLess(offer, best)) best = offer;
    }
    return best;
}

Figure priceOf(const Offer& offer, std::optional<Figure> Offer::* price) {
    Figure figure = *(offer.*price);
    std::string note = "machine type " + offer.machineType;
    if (offer.machineType.empty()) note.clear();
    if (offer.scope == "accelerator-only") note += note.empty() ? "chip alone, host not included" : "; chip alone, host not included";
    if (!offer.note.empty()) note += (note.empty() ? "" : "; ") + offer.note;
    figure.note = std::move(note);
    return figure;
}

} // namespace

Facts::Facts(std::shared_ptr<const Catalogue> shipped, std::shared_ptr<const Overlay> user, std::shared_ptr<const Overlay> plan,
             std::shared_ptr<const Lock> lock)
    : m_shipped{std::move(shipped)},
      m_user{std::move(user)},
      m_plan{std::move(plan)},
      m_lock{std::move(lock)} {}

Result<const Entry*> Facts::entry(EntryKind kind, std::string_view idOrAlias) const {
    if (const Entry* own = entryIn(m_plan.get(), kind, idOrAlias)) return own;
    if (const Entry* locked = entryIn(m_lock.get(), kind, idOrAlias)) return locked;
    if (const Entry* users = entryIn(m_user.get(), kind, idOrAlias)) return users;
    // An own entry that is merely called like a shipped id does not take its place in the plan.
    if (const Entry* shipped = m_shipped->find(kind, idOrAlias)) return shipped;
    if (const Entry* own = namedIn(m_plan.get(), kind, idOrAlias)) return own;
    if (const Entry* users = namedIn(m_user.get(), kind, idOrAlias)) return users;
    return m_shipped->entry(kind, idOrAlias);
}

bool Facts::has(EntryKind kind, std::string_view id) const {
    if (m_shipped->has(kind, id)) return true;
    if (m_lock == nullptr) return false;
    const std::string folder = std::string{pluralName(kind)} + "/" + std::string{id} + "/";
    const auto first = m_lock->figures.lower_bound(folder);
    return first != m_lock->figures.end() && first->first.starts_with(folder);
}

Result<Found> Facts::figure(EntryKind kind, std::string_view idOrAlias, std::string_view key) const {
    const auto named = entry(kind, idOrAlias);
    // A locked figure outlives the entry that it was read from.
    const std::string id = named ? (*named)->id : std::string{idOrAlias};
    const std::string path = std::string{pluralName(kind)} + "/" + id + "/" + std::string{key};
    if (const Figure* own = figureIn(m_plan.get(), kind, id, key, path)) return Found{*own, Layer::plan, path};
    if (const Figure* locked = figureAt(m_lock.get(), path)) return Found{*locked, Layer::lock, path};
    if (const Figure* users = figureIn(m_user.get(), kind, id, key, path)) return Found{*users, Layer::user, path};
    if (!named) return tl::unexpected{named.error()};
    // Entries of the plan's own are unknown to the shipped catalogue.
    if (const Entry* shipped = m_shipped->find(kind, id))
        if (const Figure* figure = shipped->figure(key)) return Found{*figure, Layer::shipped, path};
    return fail(Code::missingData, path, {(*named)->name.empty() ? id : (*named)->name, labelOf(*m_shipped, kind, key)});
}

Result<Found> Facts::constant(std::string_view key) const { return figure(EntryKind::constants, key, "value"); }

Result<Found> Facts::price(std::string_view accelerator, std::string_view site, Pricing pricing) const {
    const auto chip = entry(EntryKind::accelerator, accelerator);
    const auto place = entry(EntryKind::site, site);
    const std::string chipId = chip ? (*chip)->id : std::string{accelerator};
    const std::string siteId = place ? (*place)->id : std::string{site};
    const std::string path = pricePath({siteId, chipId, pricing});
    if (const Figure* own = figureAt(m_plan.get(), path)) return Found{*own, Layer::plan, path};
    if (const Figure* locked = figureAt(m_lock.get(), path)) return Found{*locked, Layer::lock, path};
    if (const Figure* users = figureAt(m_user.get(), path)) return Found{*users, Layer::user, path};
    if (!chip) return tl::unexpected{chip.error()};
    if (!place) return tl::unexpected{place.error()};

    const auto offers = m_shipped->offers(chipId, siteId);
    if (!offers) return tl::unexpected{offers.error()};
    if (offers->empty()) {
        return fail(Code::noOffer, path, {(*chip)->name, (*place)->name, alternatives(*m_shipped, chipId, siteId)});
    }
    const Offer* best = cheapest(*offers, memberOf(pricing));
    if (best == nullptr) return fail(Code::unknownPrice, path, {(*chip)->name, (*place)->name, std::string{info(pricing).words}});
    return Found{priceOf(*best, memberOf(pricing)), Layer::shipped, path};
}

} // namespace models
