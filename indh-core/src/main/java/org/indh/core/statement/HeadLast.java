package org.indh.core.statement;

/** Reads noun phrases where the head comes last: "coordination meetings of the network". */
final class HeadLast {
    /** Most complements tied by "of". */
    private static final int COMPLEMENTS = 2;

    private final Words words;
    private final NounRunBuilder run;
    private final boolean subject;

    HeadLast(Words words, NounRunBuilder run, boolean subject) {
        this.words = words;
        this.run = run;
        this.subject = subject;
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
            boolean verb = words.has(i, Role.VERB) && i > start;
            if (participle && (i > start || !words.isContent(i + 1))) {
                break;
            }
            if (verb && (plural || subject || !isPlural(i) || words.has(i + 1, Role.DETERMINER))) {
                break;
            }
            if (plural && !isPlural(i)) {
                break;
            }
            plural |= isPlural(i);
            i++;
        }
        boolean objectFollows = words.has(i, Role.DETERMINER) && !plural && i - start > 1;
        int last = objectFollows ? i - 2 : i - 1;
        return last < start || (last == start && words.isParticiple(start)) ? -1 : last;
    }

    private boolean isPlural(int i) {
        String word = words.at(i).word();
        boolean ending = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return words.has(i, Role.PLURAL) || (ending && word.length() > 3 && word.indexOf('\'') < 0);
    }

    private boolean isJoined(int i) {
        int after = Math.max(words.after(i, Role.AND), words.after(i, Role.OR));
        if (words.at(i).isSign(',') || words.at(i).isSign('/')) {
            after = i + 1;
        }
        return after > i && words.isContent(after) && !words.has(after, Role.VERB) && !words.isParticiple(after);
    }
}
