#include "models/core/file_error.h"

#include "models/core/words.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace models {
namespace {

struct Reason {
    std::errc reason;
    const char* words;
    const char* whenReading;
    const char* whenWriting;
};

constexpr const char* kCheckPath = FOUREM_WORDS("reasons", "check the path and its permissions");
constexpr const char* kCheckFolder = FOUREM_WORDS("reasons", "check the folder, its permissions and the free space");

constexpr std::array kReasons{
    Reason{std::errc::no_such_file_or_directory, FOUREM_WORDS("reasons", "there is no such file or folder"),
           FOUREM_WORDS("reasons", "check the path"), FOUREM_WORDS("reasons", "make the folder first, or choose another")},
    Reason{std::errc::permission_denied, FOUREM_WORDS("reasons", "its permissions do not allow it"),
           FOUREM_WORDS("reasons", "ask for the permission to read it"),
           FOUREM_WORDS("reasons", "make it writable, or choose another place")},
    Reason{std::errc::is_a_directory, FOUREM_WORDS("reasons", "it is a folder"), FOUREM_WORDS("reasons", "name a file"),
           FOUREM_WORDS("reasons", "name a file")},
    Reason{std::errc::operation_not_supported, FOUREM_WORDS("reasons", "it is a device or a pipe"), FOUREM_WORDS("reasons", "name a file"),
           FOUREM_WORDS("reasons", "name a file")},
    Reason{std::errc::no_space_on_device, FOUREM_WORDS("reasons", "the disk is full"), kCheckPath,
           FOUREM_WORDS("reasons", "make room, or choose another place")},
    Reason{std::errc::read_only_file_system, FOUREM_WORDS("reasons", "the disk can only be read"), kCheckPath,
           FOUREM_WORDS("reasons", "choose another place")},
    Reason{std::errc::filename_too_long, FOUREM_WORDS("reasons", "its name is too long"), FOUREM_WORDS("reasons", "check the path"),
           FOUREM_WORDS("reasons", "choose a shorter name")},
};

const Reason* known(const std::error_code& reason) {
    const auto found = std::ranges::find_if(kReasons, [&reason](const Reason& each) { return reason == each.reason; });
    return found == kReasons.end() ? nullptr : &*found;
}

} // namespace

tl::unexpected<Error> unreadable(std::string where, const std::error_code& reason) {
    if (const Reason* each = known(reason)) return fail(Code::unreadableFile, std::move(where), {each->words, each->whenReading});
    return fail(Code::unreadableFile, std::move(where), {reason.message(), kCheckPath});
}

tl::unexpected<Error> unwritable(std::string where, const std::error_code& reason) {
    if (const Reason* each = known(reason)) return fail(Code::unwritableFile, std::move(where), {each->words, each->whenWriting});
    return fail(Code::unwritableFile, std::move(where), {reason.message(), kCheckFolder});
}

tl::unexpected<Error> tooLarge(std::string where, std::size_t most) {
    return fail(Code::tooLarge, std::move(where), {std::to_string(most >> 20u) + " MiB"});
}

} // namespace models
