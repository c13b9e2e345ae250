#include "app/cli/catalogue_search.h"
#include "app/cli/commands.h"
#include "app/cli/output/catalogue_output.h"
#include "app/cli/output/print.h"
#include "app/cli/plan_input.h"

#include <algorithm>

namespace app {
namespace {

using models::Code;
using models::EntryKind;
using models::Error;

struct ListOptions {
    std::string kind;
    std::optional<std::string> accelerator;
    std::optional<std::string> site;
    std::string format = "text";
};

struct ShowOptions {
    std::string id;
    std::optional<std::string> kind;
    std::string format = "text";
};

Outcome<ExitCode> printed(const std::string& text) {
    return print(text).map([] { return ExitCode::ok; });
}

/// The id behind a name in an option; empty without option.
Outcome<std::string> idOf(const models::Catalogue& catalogue, EntryKind kind, const std::optional<std::string>& name, const char* option) {
    if (!name) return std::string{};
    const auto entry = catalogue.entry(kind, *name);
    if (!entry && entry.error().code != Code::unknownEntry) return badFile(entry.error());
    if (!entry) return badUsage(Error{entry.error().code, option, entry.error().arguments});
    return (*entry)->id;
}

Outcome<ExitCode> listOffers(const models::Catalogue& catalogue, const ListOptions& options) {
    const auto accelerator = idOf(catalogue, EntryKind::accelerator, options.accelerator, "--accelerator");
    if (!accelerator) return tl::unexpected{accelerator.error()};
    const auto site = idOf(catalogue, EntryKind::site, options.site, "--site");
    if (!site) return tl::unexpected{site.error()};
    auto offers = catalogue.offers(*accelerator, *site);
    if (!offers) return badFile(offers.error());
    if (options.format == "json") return printed(offersJson(*offers, catalogue.version()));
    if (options.format == "csv") return printed(offersCsv(*offers));
    return printed(offersText(*offers, Style::ofTerminal()));
}

Outcome<ExitCode> listEntries(const models::Catalogue& catalogue, EntryKind kind, const ListOptions& options) {
    const auto entries = catalogue.entries(kind);
    if (!entries) return badFile(entries.error());
    const auto keys = catalogue.figureKeys(kind);
    if (!keys) return badFile(keys.error());
    if (options.format == "json") return printed(entriesJson(kind, *entries, catalogue.version()));
    if (options.format == "csv") return printed(entriesCsv(*entries));
    return printed(entriesText(kind, *entries, *keys, Style::ofTerminal()));
}

Outcome<ExitCode> list(const ListOptions& options) {
    const auto kind = tableNamed(options.kind);
    if (!kind) return tl::unexpected{kind.error()};
    const auto catalogue = openCatalogue();
    if (!catalogue) return tl::unexpected{catalogue.error()};
    if (!*kind) return listOffers(**catalogue, options);
    if (options.accelerator || options.site)
        return badUsage(Error{Code::usage, "fourem catalogue list", {"--accelerator and --site choose among prices only"}});
    return listEntries(**catalogue, **kind, options);
}

Outcome<ExitCode> show(const ShowOptions& options) {
    std::optional<EntryKind> only;
    if (options.kind) {
        const auto kind = tableNamed(*options.kind);
        if (!kind) return tl::unexpected{kind.error()};
        if (!*kind) return badUsage(Error{Code::usage, "--kind prices", {"prices have no ids, list them instead"}});
        only = **kind;
    }
    const auto catalogue = openCatalogue();
    if (!catalogue) return tl::unexpected{catalogue.error()};
    const auto entry = findEntry(**catalogue, options.id, only);
    if (!entry) return tl::unexpected{entry.error()};
    if (options.format == "json") return printed(entryJson(**entry, (*catalogue)->version()));
    if (options.format == "csv") return printed(entriesCsv({*entry, 1}));
    const auto keys = (*catalogue)->figureKeys((*entry)->kind);
    if (!keys) return badFile(keys.error());
    return printed(entryText(**entry, *keys, Style::ofTerminal()));
}

void addList(Command command) {
    const auto options = std::make_shared<ListOptions>();
    command.argument("KIND", options->kind, "accelerators, models, sites, providers, grids,\nelectricity, constants, levers or prices");
    command.option("--accelerator", "ID", options->accelerator, "Prices of this accelerator only");
    command.option("--site", "ID", options->site, "Prices at this site only");
    command.choice("--format", options->format, {"text", "json", "csv"},
                   "Form of the output, text by default; json and csv\nhave all figures with their sources");
    command.footer("Example:\n"
                   "  fourem catalogue list prices --accelerator nvidia-t4");
    command.action([options] { return list(*options); });
}

void addShow(Command command) {
    const auto options = std::make_shared<ShowOptions>();
    command.argument("ID", options->id, "Id or alias, in any case");
    command.option("--kind", "KIND", options->kind, "Look in this table only");
    command.choice("--format", options->format, {"text", "json", "csv"}, "Form of the output, text by default");
    command.footer("Example:\n"
                   "  fourem catalogue show A100-SXM4-80GB");
    command.action([options] { return show(*options); });
}

} // namespace

void addCatalogueCommand(Command command) {
    addList(command.command("list", "List one table"));
    addShow(command.command("show", "Show all that is known about one entry, with sources"));
    command.footer("Example:\n"
                   "  fourem catalogue show nvidia-l4");
}

} // namespace app
