#!/bin/sh
# A team of shell loops commits to one git working tree, one at a time, with `asynclock run` and plain git.
#
#   examples/20_agents_shell.sh [LOOPS] [COMMITS]        (4 loops of 5 commits each if not given)
#
# Each commit carries the fencing token of its lease as a trailer. The checks at the end read the repository itself.
# ASYNCLOCK names the command if it is not on the PATH; ASYNCLOCK_URL another store than a file in the scratch folder.
set -eu

loops=${1:-4}
commits=${2:-5}
lock=${ASYNCLOCK:-asynclock}

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export ASYNCLOCK_URL="${ASYNCLOCK_URL:-sqlite:///$scratch/locks.db}"
# No identity, hook or signature of the user's.
export GIT_CONFIG_GLOBAL="$scratch/gitconfig" GIT_CONFIG_NOSYSTEM=1
git config --global user.name 'asynclock example'
git config --global user.email 'example@example.invalid'
git config --global init.defaultBranch main

git init --quiet "$scratch/tree"
cd "$scratch/tree"
git commit --quiet --allow-empty -m 'Start'

# What runs under the lock: change a file that all share, and commit it.
cat >"$scratch/turn" <<'TURN'
set -eu
echo "$1 made change $2" >>log.md
git add log.md
git commit --quiet -m "Change $2 of $1" -m "Asynclock-Token: $ASYNCLOCK_TOKEN"
TURN

work() {
    for change in $(seq "$commits"); do
        "$lock" run working-tree --quiet --ttl 10 --timeout 60 -- sh "$scratch/turn" "$1" "$change"
    done
}

waiting_for=
for number in $(seq "$loops"); do
    work "loop-$number" &
    waiting_for="$waiting_for $!"
done
for job in $waiting_for; do
    wait "$job"
done

failed=0
check() { # CLAIM EXPECTED ACTUAL
    if [ "$2" = "$3" ]; then echo "ok    $1: $3"; else echo "FAIL  $1: $3, expected $2"; failed=1; fi
}
tokens=$(git log --reverse --grep=Asynclock-Token --format='%(trailers:key=Asynclock-Token,valueonly,separator=%x2C)')
check 'commits' $((loops * commits)) "$(git rev-list --count --grep='^Change' HEAD)"
check 'lines in the shared file' $((loops * commits)) "$(wc -l <log.md | tr -d ' ')"
check 'merges' 0 "$(git rev-list --count --merges HEAD)"
check 'tokens that do not grow along the history' 0 "$(echo "$tokens" | awk '$1 <= last { n++ } { last = $1 } END { print n + 0 }')"
check 'git fsck' '' "$(git fsck --strict --no-dangling --no-progress 2>&1)"
exit "$failed"
