#include "models/files/atomic_file.h"

#include "models/core/file_error.h"

#include <fmt/format.h>

#include <atomic>
#include <cerrno>
#include <fstream>
#include <system_error>

#if defined(_WIN32)
#include <process.h>
#else
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace models {
namespace {

namespace fs = std::filesystem;

long processId() {
#if defined(_WIN32)
    return _getpid();
#else
    return getpid();
#endif
}

/// Hidden, beside the file and not taken by another thread or process.
fs::path temporaryBeside(const fs::path& file) {
    static std::atomic<unsigned> count{0};
    return file.parent_path() / fmt::format(".{}.{}-{}.tmp", file.filename().string(), processId(), ++count);
}

/// The file that is meant, which a symbolic link may only name.
fs::path meant(const fs::path& file) {
    std::error_code error;
    return fs::is_symlink(file, error) ? fs::weakly_canonical(file, error) : file;
}

/// Replacing needs the folder's permission only; who made the file read-only does not want that either.
bool isProtected(const fs::path& file) {
    std::error_code error;
    const fs::file_status status = fs::status(file, error);
    constexpr fs::perms mayWrite = fs::perms::owner_write | fs::perms::group_write | fs::perms::others_write;
    return fs::is_regular_file(status) && (status.permissions() & mayWrite) == fs::perms::none;
}

#if defined(_WIN32)

std::error_code writeSynced(const fs::path& file, std::string_view bytes, const fs::path&) {
    std::ofstream stream{file, std::ios::binary | std::ios::trunc};
    stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    stream.close();
    return stream ? std::error_code{} : std::make_error_code(std::errc::io_error);
}

void syncFolder(const fs::path&) {}

#else

std::error_code lastError() { return {errno, std::generic_category()}; }

std::error_code writeAll(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return lastError();
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return ::fsync(descriptor) == 0 ? std::error_code{} : lastError();
}

std::error_code writeSynced(const fs::path& file, std::string_view bytes, const fs::path& original) {
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (descriptor < 0) return lastError();
    struct stat status{};
    std::error_code error;
    // New files take the user's mask; an old one keeps what the user gave it.
    if (::stat(original.c_str(), &status) == 0 && ::fchmod(descriptor, status.st_mode & 07777) != 0) error = lastError();
    if (!error) error = writeAll(descriptor, bytes);
    if (::close(descriptor) != 0 && !error) error = lastError();
    return error;
}

/// Makes the renaming itself durable. A file system that cannot do so is no reason to fail: the file is complete.
void syncFolder(const fs::path& folder) {
    const int descriptor = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) return;
    static_cast<void>(::fsync(descriptor));
    ::close(descriptor);
}

#endif

} // namespace

Result<void> writeAtomically(const fs::path& file, std::string_view bytes) {
    std::error_code error;
    const fs::path target = meant(file);
    if (fs::is_directory(target, error)) return unwritable(file.string(), std::make_error_code(std::errc::is_a_directory));
    if (fs::exists(target, error) && !fs::is_regular_file(target, error))
        return unwritable(file.string(), std::make_error_code(std::errc::operation_not_supported));
    if (isProtected(target)) return unwritable(file.string(), std::make_error_code(std::errc::permission_denied));
    const fs::path temporary = temporaryBeside(target);
    if ((error = writeSynced(temporary, bytes, target))) {
        std::error_code ignored;
        fs::remove(temporary, ignored);
        return unwritable(file.string(), error);
    }
    fs::rename(temporary, target, error);
    if (error) {
        std::error_code ignored;
        fs::remove(temporary, ignored);
        return unwritable(file.string(), error);
    }
    syncFolder(target.parent_path());
    return {};
}

fs::path previousVersion(const fs::path& file) {
    fs::path previous = meant(file);
    previous += "~";
    return previous;
}

Result<void> keepPrevious(const fs::path& file) {
    std::error_code error;
    const fs::path original = meant(file);
    if (!fs::is_regular_file(original, error)) return {};
    const fs::path previous = previousVersion(file);
    const fs::path temporary = temporaryBeside(previous);
    // The file itself is replaced, never changed: a second name for what it is now costs nothing. Some file systems have no such names.
    fs::create_hard_link(original, temporary, error);
    if (error) fs::copy_file(original, temporary, error);
    if (!error) fs::rename(temporary, previous, error);
    // Renaming does nothing where both names mean the same file already.
    std::error_code ignored;
    fs::remove(temporary, ignored);
    if (error) return unwritable(previous.string(), error);
    return {};
}

Result<std::string> readBytes(const fs::path& file, std::size_t most) {
    std::error_code error;
    const fs::file_status status = fs::status(file, error);
    if (fs::is_directory(status)) error = std::make_error_code(std::errc::is_a_directory);
    else if (fs::exists(status) && !fs::is_regular_file(status)) error = std::make_error_code(std::errc::operation_not_supported);
    if (error) return unreadable(file.string(), error);
    const auto size = fs::file_size(file, error);
    if (error) return unreadable(file.string(), error);
    if (size > most) return tooLarge(file.string(), most);
    std::ifstream stream{file, std::ios::binary};
    std::string bytes(size, '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(size));
    if (!stream) return unreadable(file.string(), {errno, std::generic_category()});
    return bytes;
}

} // namespace models
