#!/usr/bin/env bash
# The drawing of the routes must say what the table says.
set -euo pipefail
cd "$(dirname "$0")/../.."
exec "${PYTHON:-python3}" -m bot routes --check
