package org.indh.core.statement;

/** Reads noun phrases where the head comes first: "plans d'action annuels". */
final class HeadFirst {
    private final Words words;
    private final NounRunBuilder run;
    private final boolean subject;

    HeadFirst(Words words, NounRunBuilder run, boolean subject) {
        this.words = words;
        this.run = run;
        this.subject = subject;
    }

    boolean read() {
        int head = skipBefore(run.start);
        if (head < 0 || !isHead(head)) {
            return false;
        }
        for (int i = run.start; i < head; i++) {
            run.take(i);
        }
        run.head(head);
        boolean described = false;
        while (!run.isFull()) {
            if (describes(run.end())) {
                run.take(run.end());
                described = true;
            } else if (complement(run.end()) > 0) {
                run.take(complement(run.end()));
                described = false;
            } else if (described && equal(run.end()) > 0) {
                run.take(equal(run.end()));
            } else if (!run.bracket()) {
                break;
            }
        }
        if (isJoined(run.end())) {
            run.joined();
        }
        return true;
    }

    /** The place of the noun after "nouvelles", "autres"; -1 where none follows. */
    private int skipBefore(int start) {
        int i = start;
        while (words.has(i, Role.BEFORE_NOUN) && i - start < 3) {
            boolean noun = words.has(i, Role.NOUN);
            boolean adjectiveNext = describes(i + 1);
            if (noun && (!isHead(i + 1) || adjectiveNext)) {
                return i;
            }
            if (!isHead(i + 1)) {
                return -1;
            }
            i++;
        }
        return i;
    }

    private boolean isHead(int i) {
        return words.isContent(i) && !words.isParticiple(i) && !words.has(i, Role.MONTH);
    }

    /** Whether the word surely describes what comes before it. */
    private boolean describes(int i) {
        Token token = words.at(i);
        if (!words.isContent(i) || words.isParticiple(i) || words.has(i, Role.MONTH) || words.is(i, Role.RELATIVE)) {
            return false;
        }
        if (token.isAcronym() || token.isCompound()) {
            return true;
        }
        if (words.has(i, Role.VERB) || words.has(i, Role.GOVERNING)) {
            return false;
        }
        return token.isCapitalised()
                || words.endsAs(i, Role.ADJECTIVE_ENDING)
                || (words.endsAs(i, Role.VERBAL_ADJECTIVE_ENDING) && isAlone(i + 1))
                || (run.many() && (token.word().endsWith("s") || token.word().endsWith("x")))
                || (subject && opensVerb(i + 1) && !words.endsAs(i, Role.PLURAL_VERB_ENDING));
    }

    /** Whether no object follows, so that "innovant" describes and "incluant un volet" does not. */
    private boolean isAlone(int i) {
        Token token = words.at(i);
        return !token.isWord() && !token.isNumber()
                || words.endsAs(i, Role.ADJECTIVE_ENDING) && !words.has(i, Role.FUNCTION)
                || words.isParticiple(i)
                || opensVerb(i);
    }

    private boolean opensVerb(int i) {
        return words.has(i, Role.VERB) || words.has(i, Role.REFLEXIVE) || words.is(i, Role.AUXILIARY);
    }

    /** The place of the noun in "de la commune", or -1. */
    private int complement(int i) {
        if (!words.has(i, Role.OF)) {
            return -1;
        }
        int noun = i + 1;
        if (words.has(noun, Role.DETERMINER)
                && !words.at(noun).word().equals(words.at(i).word())) {
            noun++;
        }
        if (words.has(noun, Role.BEFORE_NOUN) && isHead(noun + 1) && !describes(noun + 1)) {
            noun++;
        }
        return isHead(noun) && !words.isInfinitive(noun) ? noun : -1;
    }

    /** The place of the second adjective in "belges et marocaines", or -1. */
    private int equal(int i) {
        int after = words.after(i, Role.AND);
        return after > i && words.endsAs(after, Role.ADJECTIVE_ENDING) && describes(after) ? after : -1;
    }

    private boolean isJoined(int i) {
        int after = Math.max(words.after(i, Role.AND), words.after(i, Role.OR));
        if (words.at(i).isSign(',') || words.at(i).isSign('/')) {
            after = i + 1;
        }
        return after > i && isHead(after) && !words.has(after, Role.VERB) && !words.isInfinitive(after);
    }
}
