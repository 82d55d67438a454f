package org.indh.core.statement;

/** Reads noun phrases where the head comes last: "coordination meetings of the network". */
final class HeadLast {
    /** Most complements tied by "of". */
    private static final int COMPLEMENTS = 2;

    private final Words words;
    private final NounRunBuilder run;
    private final NounRun.Place place;

    HeadLast(Words words, NounRunBuilder run, NounRun.Place place) {
        this.words = words;
        this.run = run;
        this.place = place;
    }

    boolean read() {
        int last = group(run.start);
        if (last < 0) {
            return false;
        }
        for (int i = run.start; i <= last; i++) {
            run.take(i);
        }
        run.headIsLast();
        run.bracket();
        for (int i = 0; i < COMPLEMENTS && words.has(run.end(), Role.OF); i++) {
            int start = run.end() + 1;
            start += words.has(start, Role.DETERMINER) ? 1 : 0;
            int end = group(start);
            if (end < 0) {
                break;
            }
            for (int k = start; k <= end; k++) {
                run.take(k);
            }
            run.bracket();
        }
        if (isJoined(run.end())) {
            run.joined();
        }
        return true;
    }

    /** The last word of the group that starts there, or -1: it ends with the first plural or before a verb. */
    private int group(int start) {
        int i = start;
        boolean plural = false;
        while (words.isContent(i) && i - start < NounRunBuilder.LONGEST) {
            boolean participle = words.isParticiple(i);
            if (participle && (i > start || !words.isContent(i + 1))) {
                break;
            }
            if (i > start && words.has(i, Role.VERB) && isVerbHere(i, plural)) {
                break;
            }
            if (plural && !isPlural(i)) {
                break;
            }
            plural |= isPlural(i);
            i++;
        }
        boolean objectFollows =
                words.has(i, Role.DETERMINER) && !plural && i - start > 1 && place != NounRun.Place.OBJECT;
        int last = objectFollows ? i - 2 : i - 1;
        return last < start || (last == start && words.isParticiple(start)) ? -1 : last;
    }

    /** Many verbs are nouns too: after a plural a verb, after a singular one only in its form with "s". */
    private boolean isVerbHere(int i, boolean plural) {
        boolean noun = words.is(i + 1, Role.AUXILIARY) || words.has(i + 1, Role.VERB) || words.isParticiple(i + 1);
        return plural
                || (isPlural(i) && !noun && (place == NounRun.Place.SUBJECT || words.has(i + 1, Role.DETERMINER)));
    }

    private boolean isPlural(int i) {
        String word = words.at(i).word();
        boolean ending = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return words.has(i, Role.PLURAL) || (ending && word.length() > 3 && word.indexOf('\'') < 0);
    }

    /** Whether another noun shares the number; "one plan and reports" counts the plan alone. */
    private boolean isJoined(int i) {
        int after = Math.max(words.after(i, Role.AND), words.after(i, Role.OR));
        if (words.at(i).isSign('/')) {
            return words.at(i + 1).isWord() && !words.is(i, Role.RATE) && !CountingReader.sharesBySlash(words, i);
        }
        if (words.at(i).isSign(',')) {
            after = words.is(i + 1, Role.AMONG) || words.is(i + 1, Role.SAME_AS) ? i : i + 1;
        }
        if (after == i || !words.isContent(after) || words.has(after, Role.VERB) || words.isParticiple(after)) {
            return false;
        }
        int last = place != NounRun.Place.SUBJECT && !run.many() ? group(after) : -1;
        return last < 0 || !isPlural(last);
    }
}
