package org.indh.cli;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import org.indh.core.money.Currencies;
import org.indh.core.money.Money;
import org.indh.core.text.Language;

/**
 * A table of its own: amounts of one currency, in money or in kind.
 *
 * @param currency the currency
 * @param inKind whether they are contributions in kind
 */
record Section(Currency currency, boolean inKind) {
    /** Those that the lines need: money first, currencies by their codes. */
    static List<Section> of(List<SourceLine> lines) {
        return lines.stream()
                .map(SourceLine::line)
                .flatMap(line -> line.money().stream().map(money -> new Section(money.currency(), line.isInKind())))
                .distinct()
                .sorted(Comparator.comparing(Section::inKind)
                        .thenComparing(section -> section.currency().getCurrencyCode()))
                .toList();
    }

    /** Whether nobody said what currency it is. */
    boolean isOfNoCurrency() {
        return currency.equals(Currencies.NONE);
    }

    /** The amount with at least so many digits behind the point, and its currency where somebody said which: "28 600,00 EUR". */
    static String show(Money money, int digits, Language language) {
        BigDecimal amount = money.amount();
        String number = language.number(amount.setScale(Math.max(digits, amount.scale())));
        boolean isOfNone = money.currency().equals(Currencies.NONE);
        return isOfNone ? number : number + '\u00a0' + money.currency().getCurrencyCode();
    }

    /** The digits that amounts are shown with, so that their points stand below each other. */
    static int digits(List<SourceLine> lines) {
        return lines.stream()
                .flatMap(line -> line.line().money().stream())
                .mapToInt(money -> money.amount().scale())
                .max()
                .orElse(0);
    }
}
