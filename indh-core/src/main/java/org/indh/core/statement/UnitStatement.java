package org.indh.core.statement;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The units that a title states. One is taken where it stands alone in the title or in a part of it, in brackets, or at the end
 * of a part, behind a word that opens it ("en kDH") or says that it is one ("Unité : kDH"). Behind anything else it is prose.
 */
final class UnitStatement {
    /** Most characters of a title that is searched. */
    private static final int LONGEST = 600;
    /** Letters that name a scale and no currency; fewer may be the initial of anything. */
    private static final int LETTERS_OF_SCALE = 3;

    private static final Pattern BRACKETED = Pattern.compile("[(\\[]([^()\\[\\]]{1,80})[)\\]]");
    private static final Splitter PARTS = Splitter.onPattern("[\\s\\p{Z}][-–—|][\\s\\p{Z}]|[;؛|\\n]");
    private static final Splitter ITEMS = Splitter.onPattern("[,;،؛]");
    private static final Pattern BETWEEN = Pattern.compile("[\\s:.,;=-]+$");
    private static final Pattern START = Pattern.compile("^|(?<=[\\s:])(?=[^\\s:])");

    private UnitStatement() {}

    static List<AmountUnit> of(String text) {
        String title = CellText.visible(text, LONGEST);
        List<AmountUnit> units = new ArrayList<>();
        if (title.length() > LONGEST) {
            return units;
        }
        Matcher bracketed = BRACKETED.matcher(title);
        PARTS.split(bracketed.replaceAll(" ")).forEach(part -> add(ending(part), units));
        bracketed.reset();
        while (bracketed.find()) {
            ITEMS.split(bracketed.group(1)).forEach(item -> add(ending(item), units));
        }
        return List.copyOf(units);
    }

    /** Adds units, as one with the first that they go with: "en dirhams (en milliers)" is one. */
    private static void add(List<AmountUnit> found, List<AmountUnit> units) {
        for (AmountUnit unit : found) {
            int at = 0;
            while (at < units.size() && together(units.get(at), unit).isEmpty()) {
                at++;
            }
            if (at == units.size()) {
                units.add(unit);
            } else {
                units.set(at, together(units.get(at), unit).orElse(unit));
            }
        }
    }

    private static Optional<AmountUnit> together(AmountUnit one, AmountUnit other) {
        return one.with(other).or(() -> other.with(one));
    }

    /** The units with which a part ends: the longest run of last words that is one, and what it is tied to. */
    private static List<AmountUnit> ending(String part) {
        String phrase = plain(part);
        Matcher start = START.matcher(phrase);
        while (start.find()) {
            String words = phrase.substring(start.start());
            String before = BETWEEN.matcher(phrase.substring(0, start.start())).replaceAll("");
            AmountUnit unit = unit(words, before);
            if (unit != null) {
                return stated(unit, words, before);
            }
        }
        return List.of();
    }

    /** A part in plain letters, at most its last ones, without what is said behind a unit. */
    private static String plain(String part) {
        int from = Math.max(0, part.length() - CellText.LONGEST);
        String phrase =
                BETWEEN.matcher(AmountWords.folded(part.substring(from))).replaceAll("");
        int aside = AmountWords.aside(phrase);
        return aside <= 0 ? phrase : BETWEEN.matcher(phrase.substring(0, aside)).replaceAll("");
    }

    private static @Nullable AmountUnit unit(String words, String before) {
        Optional<AmountUnit> unit = AmountUnit.of(words);
        boolean isTold = AmountWords.isOpened(words) || AmountWords.isMarker(before);
        return unit.isEmpty() && isTold ? AmountWords.figured(words) : unit.orElse(null);
    }

    private static List<AmountUnit> stated(AmountUnit unit, String words, String before) {
        int joint = AmountWords.joint(before);
        List<AmountUnit> units = new ArrayList<>(joint < 0 ? List.of() : ending(before.substring(0, joint)));
        boolean isTold = before.isEmpty() || AmountWords.isOpened(words) || AmountWords.isMarker(before);
        if (!units.isEmpty() || isTold && isClear(unit, words)) {
            units.add(unit);
        }
        return units;
    }

    private static boolean isClear(AmountUnit unit, String words) {
        return unit.currency() != null || words.length() - words.lastIndexOf(' ') > LETTERS_OF_SCALE;
    }
}
