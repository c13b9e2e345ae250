#!/usr/bin/env bash
# From a bare Debian 12 to the running program: installs what is missing, builds, and opens the example plan.
#   packaging/run.sh [--no-window] [PLAN]
# Without a display, or with --no-window, the plan's figures go to the terminal.
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
say() { printf '== %s\n' "$*"; }

window=yes
plan="$root/resources/examples/chat-assistant.fourem"
for argument in "$@"; do
    case "$argument" in
        --no-window) window=no ;;
        -h | --help)
            echo "usage: packaging/run.sh [--no-window] [PLAN]"
            exit 0
            ;;
        -*)
            echo "packaging/run.sh: unknown option $argument; see --help" >&2
            exit 2
            ;;
        *) plan="$(realpath -- "$argument")" ;;
    esac
done

"$root/packaging/setup.sh" build
cd "$root"
say "Configuring build/release"
cmake --preset release
say "Building (a few minutes the first time)"
cmake --build --preset release --target fourem fourem-desktop

# Exit code 1 tells that the plan has findings, which are printed: the run itself went well.
figures() {
    say "fourem $1 $plan"
    "$root/build/release/fourem" "$1" "$plan" || [[ $? -eq 1 ]]
}
terminal() {
    figures estimate
    figures compare
    say "To open the window, run this on a desktop session (DISPLAY or WAYLAND_DISPLAY set):"
    say "  $root/build/release/fourem-desktop $plan"
}

if [[ "$window" == no || (-z "${DISPLAY:-}" && -z "${WAYLAND_DISPLAY:-}") ]]; then
    terminal
    exit 0
fi
say "Opening $plan"
status=0
"$root/build/release/fourem-desktop" "$plan" || status=$?
if [[ $status -ne 0 ]]; then
    say "The window ended with status $status; the same plan on the terminal:"
    terminal
fi
exit $status
