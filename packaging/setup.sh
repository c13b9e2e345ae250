#!/usr/bin/env bash
# Installs the Debian packages that the named lists ask for (default: build), and nothing when all are there.
#   packaging/setup.sh [build] [test] [tools]
set -euo pipefail
lists="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/packages"
say() { printf '== %s\n' "$*"; }

wanted=()
for list in "${@:-build}"; do
    if [[ ! -f "$lists/$list.txt" ]]; then
        say "There is no list $lists/$list.txt." >&2
        exit 2
    fi
    while read -r package _; do
        [[ -z "$package" || "$package" == \#* ]] || wanted+=("$package")
    done < "$lists/$list.txt"
done

if ! command -v apt-get > /dev/null || ! command -v dpkg-query > /dev/null; then
    say "This is not a Debian system: nothing installed. Needed are the counterparts of: ${wanted[*]}"
    exit 0
fi

# dpkg-query fails when it does not know one of them; what it prints is right all the same.
present=" $({ dpkg-query -W -f '${db:Status-Status}:${Package}\n' "${wanted[@]}" 2> /dev/null || true; } |
    sed -n 's/^installed://p' | tr '\n' ' ') "
missing=()
for package in "${wanted[@]}"; do
    [[ "$present" == *" $package "* ]] || missing+=("$package")
done
# A machine without the German locale would run the tests of decimal commas in the C locale, where they prove nothing.
needs_german() { [[ " $* " == *" test "* ]] && ! locale -a 2> /dev/null | grep -qi '^de_DE\.utf-\?8$'; }
if [[ ${#missing[@]} -eq 0 ]] && ! needs_german "$@"; then
    say "All ${#wanted[@]} packages are there."
    exit 0
fi

as_root=()
if [[ "$(id -u)" -ne 0 ]]; then
    if ! command -v sudo > /dev/null; then
        say "Missing: ${missing[*]:-the locale de_DE.UTF-8}" >&2
        say "Neither root nor sudo: as root, run packaging/setup.sh $*" >&2
        exit 1
    fi
    as_root=(sudo)
fi
apt() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive LC_ALL=C \
        apt-get -q -y -o DPkg::Lock::Timeout=600 -o Dpkg::Use-Pty=0 -o Acquire::Retries=3 "$@"
}

# Thousands of lines of apt become a few dozen; errors go to stderr and are not touched.
progress() {
    local line count=0
    while IFS= read -r line; do
        case "$line" in
            'Need to get'* | 'After this operation'*) echo "   $line" ;;
            'Setting up '*)
                count=$((count + 1))
                if ((count % 25 == 0)); then echo "   $count packages set up"; fi
                ;;
        esac
    done
}

if [[ ${#missing[@]} -ne 0 ]]; then
    say "Reading the package lists"
    apt update > /dev/null || say "The package lists cannot be refreshed; trying with those that are here."
    say "Installing, with what they need: ${missing[*]}"
    apt --no-install-recommends install "${missing[@]}" | progress
fi
if needs_german "$@"; then
    say "Making the locale de_DE.UTF-8"
    "${as_root[@]}" localedef -i de_DE -f UTF-8 de_DE.UTF-8
fi
say "All ${#wanted[@]} packages are there."
