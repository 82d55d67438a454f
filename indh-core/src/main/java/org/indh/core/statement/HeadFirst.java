package org.indh.core.statement;

/** Reads noun phrases where the head comes first: "plans d'action annuels". */
final class HeadFirst {
    private final Words words;
    private final NounRunBuilder run;
    private final NounRun.Place place;

    HeadFirst(Words words, NounRunBuilder run, NounRun.Place place) {
        this.words = words;
        this.run = run;
        this.place = place;
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
            if (describes(run.end()) || narrows(run.end())) {
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
        if (!words.isContent(i)
                || words.isParticiple(i)
                || words.has(i, Role.MONTH)
                || words.is(i, Role.RELATIVE)
                || words.is(i, Role.RATE)) {
            return false;
        }
        if (words.isAcronym(i) || (token.isCompound() && words.isName(i))) {
            return true;
        }
        if (words.has(i, Role.VERB) || (words.has(i, Role.GOVERNING) && words.has(i + 1, Role.GOVERNED))) {
            return false;
        }
        return words.isName(i)
                || words.has(i, Role.DESCRIBING)
                || words.endsAs(i, Role.ADJECTIVE_ENDING)
                || (words.endsAs(i, Role.VERBAL_ADJECTIVE_ENDING) && isAlone(i + 1))
                || (run.many() && (token.word().endsWith("s") || token.word().endsWith("x")))
                || (place == NounRun.Place.OBJECT && isAppended(i))
                || (place != NounRun.Place.SUBJECT && opensBareComplement(i) && !isPluralVerb(i))
                || (place == NounRun.Place.SUBJECT && opensVerb(i + 1) && !words.endsAs(i, Role.PLURAL_VERB_ENDING));
    }

    /** "intégrés" in "au moins 2 projets intégrés de développement": without it the phrase would be another one. */
    private boolean narrows(int i) {
        return place == NounRun.Place.OBJECT && words.isParticiple(i) && opensBareComplement(i);
    }

    /** "commun" in "répertoire commun de formations": a verb would not stand there. */
    private boolean opensBareComplement(int i) {
        int noun = i + 2;
        return words.has(i + 1, Role.OF) && isHead(noun) && !words.isInfinitive(noun);
    }

    /** "citoyen" in "organiser un forum citoyen", no adverb, no "visant", and nothing that has an object. */
    private boolean isAppended(int i) {
        boolean object = words.has(i + 1, Role.DETERMINER) && !words.has(i + 1, Role.OF);
        boolean verbal = words.endsAs(i, Role.VERBAL_ADJECTIVE_ENDING) || words.endsAs(i, Role.ADVERB_ENDING);
        return !object && !verbal;
    }

    private boolean isPluralVerb(int i) {
        return run.many() && words.endsAs(i, Role.PLURAL_VERB_ENDING);
    }

    /** Whether no object follows, so that "innovant" describes and "incluant un volet" does not. */
    private boolean isAlone(int i) {
        Token token = words.at(i);
        return !token.isWord() && !token.isNumber()
                || words.endsAs(i, Role.ADJECTIVE_ENDING) && !words.has(i, Role.FUNCTION)
                || words.isParticiple(i)
                || words.is(i, Role.RELATIVE)
                || words.endsAs(i, Role.VERBAL_ADJECTIVE_ENDING)
                || opensVerb(i);
    }

    private boolean opensVerb(int i) {
        return words.has(i, Role.VERB) || words.has(i, Role.REFLEXIVE) || words.is(i, Role.AUXILIARY);
    }

    /** The place of the noun in "de la commune", or -1. */
    private int complement(int i) {
        if (!words.has(i, Role.OF) && !words.has(i, Role.GENITIVE)) {
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
        boolean named = words.isContent(noun) && !words.has(noun, Role.MONTH);
        return named && !words.isInfinitive(noun) ? noun : -1;
    }

    /** The place of the second adjective in "belges et marocaines", or -1. */
    private int equal(int i) {
        int after = words.after(i, Role.AND);
        boolean adjective = words.endsAs(after, Role.ADJECTIVE_ENDING) && !words.has(after, Role.NOUN);
        return after > i && adjective && describes(after) ? after : -1;
    }

    private boolean isJoined(int i) {
        int after = Math.max(words.after(i, Role.AND), words.after(i, Role.OR));
        if (words.at(i).isSign('/')) {
            return words.at(i + 1).isWord() && !words.is(i, Role.RATE) && !CountingReader.sharesBySlash(words, i);
        }
        if (words.at(i).isSign(',')) {
            after = words.is(i + 1, Role.AMONG) || words.is(i + 1, Role.SAME_AS) ? i : i + 1;
        }
        return after > i && isHead(after) && !words.has(after, Role.VERB) && !words.isInfinitive(after);
    }
}
