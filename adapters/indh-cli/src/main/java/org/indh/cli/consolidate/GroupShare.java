package org.indh.cli.consolidate;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Percent;
import org.indh.core.measure.Share;
import org.indh.core.statement.CellReading;
import org.indh.core.statement.NumberConvention;
import org.indh.core.statement.PercentBasis;
import org.indh.core.statement.PercentText;
import org.indh.core.text.Language;
import org.indh.core.text.Phrase;

/** Reads how much of a member's money counts: "50 %", "1/2", "full", "none". */
final class GroupShare {
    private static final Share WHOLE = Share.of(1, 1);
    private static final Share NIL = Share.of(0, 1);
    private static final Pattern PARTS = Pattern.compile("(\\p{Nd}{1,9}) ?/ ?(\\p{Nd}{1,9})");

    private GroupShare() {}

    /** The share; nothing where the text is none, or one below nil or above the whole. Nothing written is the whole. */
    static Optional<Share> parse(String text, Words words) {
        String stripped = text.strip();
        if (stripped.isEmpty() || isCalled(stripped, "full", words)) {
            return Optional.of(WHOLE);
        }
        if (isCalled(stripped, "none", words)) {
            return Optional.of(NIL);
        }
        Matcher parts = PARTS.matcher(stripped);
        if (parts.matches()) {
            int part = Integer.parseInt(parts.group(1)); // it knows the digits of every script
            int whole = Integer.parseInt(parts.group(2));
            return part <= whole && whole > 0 ? Optional.of(Share.of(part, whole)) : Optional.empty();
        }
        CellReading<Percent> read = PercentText.read(stripped, PercentBasis.UNSTATED, NumberConvention.UNSETTLED);
        return read instanceof CellReading.Given<Percent> given
                ? Optional.of(given.value())
                        .filter(percent -> percent.compareTo(Percent.of(0)) >= 0)
                        .filter(percent -> percent.compareTo(Percent.of(100)) <= 0)
                        .map(percent -> new Share(new Decimal(percent.value()), Decimal.of(100)))
                : Optional.empty();
    }

    /** As people read it in that language: "50 %", "1/3". */
    static String show(Share share, Language language) {
        boolean isPercent = share.denominator().equals(Decimal.of(100));
        if (share.numerator().equals(share.denominator())) {
            return language.percent(BigDecimal.valueOf(100));
        }
        return isPercent ? language.percent(share.numerator().value()) : share.toString();
    }

    private static boolean isCalled(String text, String key, Words words) {
        String normal = Phrase.normal(text);
        for (Language language : Language.values()) {
            if (normal.equals(Phrase.normal(words.terms().get("consolidate.group." + key, language)))) {
                return true;
            }
        }
        return false;
    }
}
