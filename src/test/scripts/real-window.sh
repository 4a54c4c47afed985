#!/bin/sh
# Works the packaged program in a real GTK window with real key events: logs a call by one line, takes it back, logs
# one by buttons, closes a deal with a letter, takes that back. What was written is read from an export each time.
# Needs Xvfb, xdotool, import and compare (ImageMagick), jq; "mvn package -DskipTests" first.
#   src/test/scripts/real-window.sh [FOLDER FOR PICTURES]
set -eu
here=$(cd "$(dirname "$0")/../../.." && pwd)
app=$here/target/revenant/bin/revenant
work=$(mktemp -d)
shots=${1:-$work}
data=$work/data
mkdir -p "$shots" "$work/bin" "$data"
faults=0

cleanup() {
    [ -n "${window:-}" ] && kill "$window" 2>/dev/null || true
    [ -n "${screen:-}" ] && kill "$screen" 2>/dev/null || true
    sleep 1
    rm -rf "$work"
}
trap cleanup EXIT

check() { # what, what was found, what was expected
    if [ "$2" = "$3" ]; then echo "ok    $1: $2"; else echo "FAULT $1: $2 instead of $3"; faults=$((faults + 1)); fi
}

shot() { import -window root "$1"; }

# Until two pictures in a row hardly differ (a caret may blink).
settle() {
    last=
    tries=0
    while [ $tries -lt 60 ]; do
        shot "$work/now.png"
        if [ -n "$last" ] && [ "$(compare -metric AE "$work/last.png" "$work/now.png" null: 2>&1 | cut -d' ' -f1 | cut -d. -f1)" -lt 120 ]; then return; fi
        mv "$work/now.png" "$work/last.png"
        last=1
        tries=$((tries + 1))
        sleep 0.4
    done
    echo "FAULT the window never came to rest"; faults=$((faults + 1))
}

keys() { for key in "$@"; do xdotool key --clearmodifiers "$key"; sleep 0.2; done; sleep 0.6; settle; }
words() { xdotool type --delay 25 "$1"; sleep 0.6; settle; }
picture() { shot "$shots/$1.png"; }

# A question to what is stored, put in jq.
stored() {
    rm -f "$work/all.json"
    "$app" --data "$data" export "$work/all.json" >/dev/null
    jq -r "$1" "$work/all.json"
}

# Whatever address the program hands to the platform is kept instead of opened.
cat > "$work/bin/xdg-open" <<END
#!/bin/sh
printf '%s\n' "\$1" >> "$work/opened"
END
chmod +x "$work/bin/xdg-open"
for name in gnome-open kde-open firefox google-chrome chromium; do cp "$work/bin/xdg-open" "$work/bin/$name"; done
: > "$work/opened"

"$app" --data "$data" --lang en demo
deal='.deals[] | select(.id == "sample:brunet")'
before=$(stored "[$deal | .attempts[]] | length")

Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp 3> "$work/display" 2>/dev/null &
screen=$!
while [ ! -s "$work/display" ]; do sleep 0.1; done
DISPLAY=:$(cat "$work/display")
export DISPLAY
LC_ALL=C.UTF-8 LANGUAGE=en PATH="$work/bin:$PATH" REVENANT_JAVA_OPTIONS="-Duser.language=en -Duser.country=GB" \
    "$app" --data "$data" > "$work/out" 2>&1 &
window=$!
frame=$(xdotool search --sync --onlyvisible --name '^Revenant$' | head -1)
xdotool windowfocus "$frame"
sleep 3
settle
picture 1-opened

echo "-- a call, by one line"
keys ctrl+l
words "call Delmas vm, retry thu 10am +price"
picture 2-line
keys Return
check "attempts of the deal" "$(stored "[$deal | .attempts[]] | length")" "$((before + 1))"
check "what happened" "$(stored "$deal | .attempts | sort_by(.at) | last | .outcome")" voicemail
check "its tag" "$(stored "$deal | .attempts | sort_by(.at) | last | .tags | join(\",\")")" PRICE
check "next step on" "$(stored "$deal | .next_step.due" | cut -c1-10)" "$(date -d 'next thursday' +%F)"
keys ctrl+z
check "taken back, attempts" "$(stored "[$deal | .attempts[]] | length")" "$before"

echo "-- a call, by buttons"
keys alt+3
picture 3-ghosts
keys ctrl+l
keys Tab
picture 4-buttons
keys 2 ctrl+Return
check "attempts in the store" "$(stored '[.deals[].attempts[]] | length')" "$(($(stored '[.deals[].attempts[]] | length')))"
keys ctrl+z

echo "-- a close-out"
keys alt+3
keys ctrl+e
picture 5-letter
