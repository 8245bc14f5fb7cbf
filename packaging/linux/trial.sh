# The room and the hand of verify-deb and verify-tarball, which source it: a minimal ROOT with namespaces of its own, a
# screen (Xvfb) and a pointer (xdotool) outside of it, so that nothing stands in ROOT beside what is tried.
# shellcheck shell=bash
# Wants: root, deb-or-tarball copied in by the caller; pictures (a folder for screenshots, or empty).

if [ -z "${VERIFY_INSIDE:-}" ]; then
    # Whatever is mounted or left running goes when the script ends.
    VERIFY_INSIDE=1 exec unshare --mount --pid --fork --kill-child "$0" "$@"
fi

failures=0
person=ann
home=/home/$person
data=$home/.local/share/digitpad
chroot=$(command -v chroot)
window=
program=digitpad
screen=

say() { printf '\n### %s\n' "$*"; }
held() { printf 'held: %s\n' "$*"; }
failed() {
    printf 'FAILED: %s\n' "$*"
    failures=$((failures + 1))
}
# expect WHAT COMMAND…: prints the command, its output, and whether it went well.
expect() {
    local what=$1
    shift
    printf '$ %s\n' "$*"
    if "$@"; then held "$what"; else failed "$what"; fi
}

as_root() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive $chroot "$root" "$@"; }
as_person() {
    env -i PATH=/usr/bin:/bin HOME=$home LANG=C.UTF-8 XDG_RUNTIME_DIR=/run/user/1000 ${screen:+DISPLAY=$screen} \
        $chroot --userspec=$person:$person "$root" "$@"
}
apt() { as_root apt-get -q -q -y --no-install-recommends -o Dpkg::Use-Pty=0 "$@" >"$root/tmp/apt.log" 2>&1 || { tail -5 "$root/tmp/apt.log"; return 1; }; }

nothing_is_missing() {
    # What lies in *.libs is found by the path of those that load it, with which it is counted.
    ! as_root sh -c 'find /usr/lib/digitpad -name "*.so*" -type f ! -path "*.libs/*" | xargs ldd 2>/dev/null' | grep "not found" | sort -u | grep .
}

# --- the hand --------------------------------------------------------------------------------------------------------

windows() { DISPLAY=$display xdotool search --onlyvisible --name digitpad 2>/dev/null; }

# until_true SECONDS COMMAND…
until_true() {
    local left=$(($1 * 5))
    shift
    until "$@"; do
        left=$((left - 1))
        [ $left -gt 0 ] || return 1
        sleep 0.2
    done
}
window_stands() { [ -n "$(windows)" ]; }
window_is_gone() { [ -z "$(windows)" ]; }
n_samples() { as_person "$program" samples list --json | grep -o '"id"' | wc -l; }
has_samples() { [ "$(n_samples)" = "$1" ]; }

open_window() {
    screen=$display as_person "$program" "$@" &
    until_true 60 window_stands || return 1
    window=$(windows | tail -1)
    sleep 3
    DISPLAY=$display xdotool windowfocus --sync "$window"
}

# A seven in the middle of the pad, by the pointer.
draw_seven() {
    [ -n "$window" ] || return 1
    eval "$(DISPLAY=$display xdotool getwindowgeometry --shell "$window")"
    # shellcheck disable=SC2153 # set by eval
    local x=$((X + WIDTH * 31 / 100)) y=$((Y + HEIGHT * 48 / 100)) moves=() i
    for i in $(seq 0 10); do moves+=(mousemove $((x - 60 + 12 * i)) $((y - 100)) sleep 0.01); done
    for i in $(seq 1 16); do moves+=(mousemove $((x + 60 - 5 * i)) $((y - 100 + 13 * i)) sleep 0.01); done
    DISPLAY=$display xdotool mousemove $((x - 60)) $((y - 100)) mousedown 1 "${moves[@]}" mouseup 1
    sleep 2
}

picture() { [ -z "$pictures" ] || { mkdir -p "$pictures" && import -display "$display" -window root "$pictures/$1.png"; }; }

close_window() {
    [ -n "$window" ] || return 1
    DISPLAY=$display xdotool windowfocus --sync "$window" key ctrl+q
    until_true 30 window_is_gone
}

# --- the room --------------------------------------------------------------------------------------------------------

furnish() {
    mount --make-rprivate /
    mount -t proc proc "$root/proc"
    mount -t sysfs -o ro sysfs "$root/sys"
    # A /dev of its own: nothing of the machine's can be reached, or deleted, through ROOT.
    mount -t tmpfs -o mode=755 none "$root/dev"
    for node in null zero full random urandom tty; do
        touch "$root/dev/$node"
        mount --bind "/dev/$node" "$root/dev/$node"
    done
    mkdir -m 1777 "$root/dev/shm"
    ln -s /proc/self/fd "$root/dev/fd"
    mkdir -p /tmp/.X11-unix "$root/tmp/.X11-unix"
    mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
    cp -L /etc/resolv.conf "$root/etc/resolv.conf"
    number=$(mktemp)
    Xvfb -displayfd 9 -screen 0 1280x840x24 -nolisten tcp -noreset 9>"$number" >/dev/null 2>&1 &
    until_true 10 test -s "$number" || { echo "no X server"; exit 2; }
    display=:$(tr -d '\n' <"$number")

    say "the root"
    . "$root/etc/os-release"
    echo "$PRETTY_NAME, $(as_root dpkg-query -W | wc -l) packages, $(as_root sh -c 'command -v python3 || echo no Python')"
    as_root useradd --create-home --uid 1000 $person
    as_root install -d -o $person -g $person -m 700 /run/user/1000
    apt update || exit 2
}

finish() {
    say "$failures failed"
    [ $failures = 0 ]
}
