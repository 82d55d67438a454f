package org.indh.cli.consolidate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.indh.core.money.Currencies;
import org.indh.core.text.Term;

/** What people read of rates: which were used, and which are missing. */
final class RateText {
    private static final int MOST_LISTED = 12;

    private RateText() {}

    /** {@code "1 EUR = 10,8345 MAD"}. */
    static String price(GivenRate given, Words words) {
        String unit = words.language().number(given.rate().unit().amount().stripTrailingZeros());
        return words.show(unit + "\u00a0" + given.rate().base() + " = "
                + given.rate().price().in(words.language()));
    }

    /** The title of a table, with how it was converted, or that it could not be. */
    static String title(String title, Section section, InOneCurrency converted, Words words) {
        if (!converted.isConverted(section)) {
            return words.say("rates.title.unconverted", Map.of("title", new Said(title)));
        }
        String key = converted.per() == AskedConversion.Per.LINE ? "rates.title.line" : "rates.title.total";
        return converted.hasRates(section) ? words.say(key, Map.of("title", new Said(title))) : title;
    }

    /** What is to be known beside the figures. */
    static List<String> notes(InOneCurrency converted, Words words) {
        List<String> notes = new ArrayList<>();
        String to = converted.to().getCurrencyCode();
        if (!converted.used().isEmpty()) {
            String listed = listed(
                    converted.used().stream()
                            .map(rate -> described(rate, words))
                            .toList(),
                    words);
            notes.add(words.say("rates.used", Map.of("rates", new Said(listed))));
        }
        if (!converted.lacking().isEmpty()) {
            String listed = listed(
                    converted.lacking().stream()
                            .map(each -> lacking(each, words))
                            .toList(),
                    words);
            notes.add(words.say(
                    "rates.missing",
                    Map.of("count", converted.unconverted(), "currency", to, "rates", new Said(listed))));
        }
        return notes;
    }

    private static String described(GivenRate given, Words words) {
        List<String> parts = new ArrayList<>();
        if (given.saysKind()) {
            parts.add(words.show(new Term("Kind." + given.rate().kind().code())));
        }
        LocalDate from = given.rate().date();
        parts.add(given.until()
                .map(last -> words.say("rates.until", Map.of("from", from, "until", last)))
                .orElseGet(() -> words.say("rates.from", Map.of("from", from))));
        parts.add(words.show(given.rate().source()));
        return price(given, words) + " (" + String.join(words.comma(), parts) + ")";
    }

    private static String lacking(InOneCurrency.Lacking lacking, Words words) {
        boolean isOfNone = lacking.currency().equals(Currencies.NONE);
        String code = isOfNone
                ? words.say("rates.no-currency")
                : words.show(lacking.currency().getCurrencyCode());
        String days = lacking.days().isEmpty() ? words.say("rates.undated") : words.show(lacking.days());
        return code + " (" + days + ")";
    }

    private static String listed(List<String> texts, Words words) {
        String semicolon = words.say("rates.semicolon");
        return texts.stream().limit(MOST_LISTED).collect(Collectors.joining(semicolon + " "))
                + (texts.size() > MOST_LISTED ? semicolon + " …" : "");
    }
}
