package org.indh.cli.consolidate;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.indh.budget.Dimension;
import org.indh.budget.Form;
import org.indh.budget.consolidation.Cell;
import org.indh.budget.consolidation.Consolidation;
import org.indh.budget.consolidation.Pivot;
import org.indh.budget.consolidation.PrintedPivot;
import org.indh.budget.consolidation.Total;
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
    private static final int LEAST = 2;

    /** Those that the cells need: money first, currencies by their codes. */
    static List<Section> of(Consolidation kept) {
        return kept.cells().keySet().stream()
                .flatMap(cell -> of(cell).stream())
                .distinct()
                .sorted(Comparator.comparing(Section::inKind)
                        .thenComparing(section -> section.currency().getCurrencyCode()))
                .toList();
    }

    /** That of a cell's amounts; nothing where it has none. */
    static Optional<Section> of(Cell cell) {
        boolean isInKind =
                cell.code(Dimension.FORM).filter(Form.IN_KIND.code()::equals).isPresent();
        return cell.code(Dimension.CURRENCY).map(code -> new Section(Currency.getInstance(code), isInKind));
    }

    /** Whether a cell's amounts are of it; those without an amount may be of any. */
    boolean holds(Cell cell) {
        return of(cell).map(this::equals).orElse(true);
    }

    /** Whether nobody said what currency it is. */
    boolean isOfNoCurrency() {
        return currency.equals(Currencies.NONE);
    }

    /** The code of the form: {@code "in-kind"}. */
    String form() {
        return (inKind ? Form.IN_KIND : Form.CASH).code();
    }

    /** What a total has of it. */
    Money in(Total total) {
        return inKind ? total.inKind().in(currency) : total.in(currency);
    }

    /** A table of its amounts with so many digits behind the point: −3 for thousands. */
    PrintedPivot printed(Pivot table, int digits) {
        return inKind ? table.presentedInKind(digits, currency) : table.presented(digits, currency);
    }

    /** The amount with at least so many digits behind the point, and its currency where somebody said which: "28 600,00 EUR". */
    static String show(Money money, int digits, Language language) {
        BigDecimal amount = money.amount();
        String number = language.number(amount.setScale(Math.max(digits, amount.scale())));
        boolean isOfNone = money.currency().equals(Currencies.NONE);
        return isOfNone ? number : number + '\u00a0' + money.currency().getCurrencyCode();
    }

    /** The digits that amounts are shown with, so that their points stand below each other: two at least where there is one. */
    static int digits(Consolidation kept) {
        return digits(kept.cells().values());
    }

    /** The same of these. */
    static int digits(Collection<Total> totals) {
        int most = totals.stream()
                .flatMap(total -> Stream.concat(total.money().amounts().stream(), total.inKind().amounts().stream()))
                .mapToInt(money -> money.amount().scale())
                .max()
                .orElse(0);
        return most == 0 ? 0 : Math.max(LEAST, most);
    }
}
