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

# How many pixels of the first picture differ in the second.
apart() { compare -metric AE "$1" "$2" null: 2>&1 | cut -d' ' -f1 | cut -d. -f1; }

# Until the window shows something else than before, and then hardly moves any more (a caret may blink).
settle() {
    tries=0
    while [ $tries -lt 25 ]; do
        shot "$work/now.png"
        if [ "$(apart "$work/before.png" "$work/now.png")" -gt 120 ]; then break; fi
        tries=$((tries + 1))
        sleep 0.2
    done
    tries=0
    while [ $tries -lt 40 ]; do
        mv "$work/now.png" "$work/last.png"
        sleep 0.5
        shot "$work/now.png"
        if [ "$(apart "$work/last.png" "$work/now.png")" -lt 120 ]; then return; fi
        tries=$((tries + 1))
    done
    echo "FAULT the window never came to rest"
    faults=$((faults + 1))
}

keys() { for key in "$@"; do shot "$work/before.png"; xdotool key --clearmodifiers "$key"; settle; done; }
words() { shot "$work/before.png"; xdotool type --delay 30 "$1"; settle; }
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
shot "$work/before.png"
settle
picture 1-opened

echo "-- a call, by one line"
keys alt+2 ctrl+l
words "call Delmas vm, retry thu 10am +price"
picture 2-line
keys Return
check "attempts of the deal" "$(stored "[$deal | .attempts[]] | length")" "$((before + 1))"
check "what happened" "$(stored "$deal | .attempts | sort_by(.at) | last | .outcome")" voicemail
check "its tag" "$(stored "$deal | .attempts | sort_by(.at) | last | .tags | join(\",\")")" PRICE
check "next step on" "$(stored "$deal | .next_step.due")" "$(date -d 'next thursday' +%F)"
check "at" "$(stored "$deal | .next_step.time")" 10:00
keys ctrl+z
check "taken back, attempts" "$(stored "[$deal | .attempts[]] | length")" "$before"

echo "-- a call, by buttons"
all=$(stored '[.deals[].attempts[]] | length')
keys alt+1 ctrl+l
words "1w"
picture 3-buttons
keys ctrl+Return
check "attempts in the store" "$(stored '[.deals[].attempts[]] | length')" "$((all + 1))"
check "what they said" "$(stored '[.deals[].attempts[]] | max_by(.at) | .answer')" WARM_VAGUE
keys ctrl+z
check "taken back, attempts" "$(stored '[.deals[].attempts[]] | length')" "$all"

echo "-- a close-out"
gone='.deals[] | select(.id == "sample:tilleuls")'
keys ctrl+k
words "open tilleuls"
keys Return
picture 4-deal
keys ctrl+e
words "un guide de deux pages"
keys Return
words "Julien"
keys Return
picture 5-letter
keys ctrl+Return
picture 6-sent
check "the mail program was given" "$(cut -d'?' -f1 "$work/opened")" "mailto:o.renard@les-tilleuls.example"
check "still" "$(stored "$gone | .status")" open
keys space
check "then" "$(stored "$gone | .status")" closed_without_answer
check "the letter is logged" "$(stored "$gone | .attempts | sort_by(.at) | last | .letter")" close_out
keys ctrl+z
check "taken back" "$(stored "$gone | .status")" open

echo "-- the end"
xdotool windowclose "$frame" 2>/dev/null || true
check "what the program said on the way" "$(grep -cE 'Exception|ERROR' "$work/out" || true)" 0
"$app" --data "$data" check
[ "$faults" -eq 0 ] && echo "all as it should be" || { echo "$faults faults"; exit 1; }
