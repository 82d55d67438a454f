package org.indh.logframe.rule;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indh.core.text.Phrase;
import org.indh.core.validation.At;
import org.indh.logframe.chain.ChainNode;
import org.indh.logframe.chain.Logframe;
import org.indh.logframe.chain.NodeCode;

/**
 * The codes by which other documents cite results: those of the logframes given with them, or, where there is none, whatever
 * bears a number. "Résultat 2", "R2" and "2" are one; "tous" and "OS" are codes too.
 */
final class ResultCodes {
    private static final Pattern CITED =
            Pattern.compile("(?<!\\p{L})(\\p{L}?+)\\p{L}*+[\\s.°-]{0,3}+([0-9]++(?:\\.[0-9]++)*+)");
    private static final Pattern BEFORE_NUMBER = Pattern.compile("^\\p{L}");
    private static final WordList WHOLE = WordList.read("results.txt", "whole");

    private final Set<String> known;

    private ResultCodes(Set<String> known) {
        this.known = ImmutableSet.copyOf(known);
    }

    /** The codes of these logframes. */
    static ResultCodes of(List<At<Logframe>> logframes) {
        Set<String> known = new HashSet<>();
        for (At<Logframe> logframe : logframes) {
            for (ChainNode node : logframe.value().nodes()) {
                NodeCode code = node.code();
                if (code != null) {
                    known.addAll(cited(code.text()));
                    cited(code.text())
                            .forEach(cited ->
                                    known.add(BEFORE_NUMBER.matcher(cited).replaceFirst("")));
                }
            }
        }
        return new ResultCodes(known);
    }

    /** Whether a text cites one of them at least. */
    boolean citedIn(String text) {
        return WHOLE.occursIn(text) || cited(text).stream().anyMatch(code -> known.isEmpty() || known.contains(code));
    }

    /** The citations of a text, each the first letter of its word with the number: "r2"; "2" where there is no word. */
    private static Set<String> cited(String text) {
        Set<String> cited = new HashSet<>();
        Matcher matcher = CITED.matcher(Phrase.normal(text));
        while (matcher.find()) {
            cited.add(matcher.group(1) + matcher.group(2));
        }
        return cited;
    }
}
