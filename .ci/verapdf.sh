#!/usr/bin/env bash
# Every PDF given must conform to each flavour named, and veraPDF must have nothing to remark.
#
#   .ci/verapdf.sh '2a ua1' output/*/*.pdf      PDF/A-2a and PDF/UA-1
#   .ci/verapdf.sh '3a ua1' attached/*/*.pdf    PDF/A-3a, of papers made with --attach
#
# Needs a Java runtime; Maven as well the first time, to fetch veraPDF. The jar is kept in VERAPDF_DIR
# (default: ~/.cache/verapdf), so that later runs need no network.
set -euo pipefail

version=1.30.2
sha256=287cc9c9757f99dcff4a2d39b68268245b48103fb6af443162d5a29df2afa332
folder=${VERAPDF_DIR:-$HOME/.cache/verapdf}
jar=$folder/cli-$version.jar

if [ $# -lt 2 ]; then
  echo "usage: .ci/verapdf.sh '2a ua1' FILE.pdf ..." >&2
  exit 2
fi
flavours=$1
shift

if [ ! -f "$jar" ]; then
  mkdir -p "$folder"
  mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy \
    -Dartifact="org.verapdf.apps:cli:$version" -DoutputDirectory="$folder" >&2
fi
echo "$sha256  $jar" | sha256sum --check --quiet

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
status=0

# A flavour is named each time: left to itself, veraPDF skips one whose declaration in the metadata is broken.
for flavour in $flavours; do
  java -jar "$jar" -f "$flavour" --format text -v "$@" > "$scratch/out" 2> "$scratch/err" || status=1
  for file in "$@"; do
    if grep -qF "PASS $(realpath "$file") $flavour" "$scratch/out"; then
      echo "PASS $flavour $file"
    else
      echo "FAIL $flavour $file"
      status=1
    fi
  done
  grep -v '^PASS ' "$scratch/out" || true
  # Doubled or nested content numbers are only warned of here; the file passes all the same.
  if [ -s "$scratch/err" ]; then
    cat "$scratch/err" >&2
    status=1
  fi
done
exit $status
