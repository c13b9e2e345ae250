#!/usr/bin/env bash
# From a bare Debian 12 to tested programs: installs what is missing, builds everything, runs all tests. Ends with ctest's summary.
#   packaging/test.sh [ctest options]        e.g. packaging/test.sh -R pipeline
# FOUREM_PRESET chooses the preset of CMakePresets.json (default: release; `core` needs no Qt).
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
preset="${FOUREM_PRESET:-release}"
say() { printf '== %s\n' "$*"; }

"$root/packaging/setup.sh" build test
cd "$root"
say "Configuring build/$preset"
cmake --preset "$preset"
say "Building"
cmake --build --preset "$preset"
say "Testing"
ctest --preset "$preset" "$@"
