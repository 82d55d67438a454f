package org.indh.spreadsheet.layout;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indh.core.document.Node;
import org.indh.core.document.ObjectNode;
import org.indh.core.document.ScalarNode;
import org.indh.core.money.Money;
import org.indh.core.text.InvalidValueException;

/**
 * A row of a list of amounts, of which it is not yet known whether others add up to it.
 *
 * @param row what stands in it
 * @param amounts its amounts as far as they could be read, by member; blank where it says that there can be none
 */
record MoneyRow(ObjectNode row, Map<String, ScalarNode> amounts) {
    /** The member that says what sort of sum a row is. */
    static final String SUM = "sum";

    /** The sort of a sum that is carried to the next page, or brought in from elsewhere. */
    static final String CARRIED = "carried";

    /** The member that holds a number in a column of its own. */
    static final String NUMBER = "number";

    /** The member that holds what a sum is called. */
    static final String LABEL = "label";

    private static final List<String> OF_PAYMENTS =
            List.of("date", "codes.invoice-date", "codes.voucher", "codes.supplier");
    private static final List<String> NUMBERED =
            List.of(NUMBER, "codes.heading", "codes.item", "codes.activity", "codes.object");

    MoneyRow {
        amounts = ImmutableMap.copyOf(amounts);
    }

    /** What sort of sum it says that it is; the empty text for a line. */
    String sum() {
        return text(SUM);
    }

    boolean isSum() {
        return !sum().isEmpty();
    }

    /** Whether it tells of one payment, which no other is a part of. */
    boolean isPayment() {
        return OF_PAYMENTS.stream().anyMatch(member -> !text(member).isEmpty());
    }

    /** The number that it begins with. */
    Optional<RowNumber> number() {
        return NUMBERED.stream()
                .map(this::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .flatMap(RowNumber::of);
    }

    /** Whether an amount stands in that member, be it readable or not. */
    boolean states(String member) {
        ScalarNode leaf = amounts.get(member);
        return leaf != null && !leaf.isBlank();
    }

    /** Its amount in that member; nothing where there is none that can be read. */
    Optional<Money> money(String member) {
        ScalarNode leaf = amounts.get(member);
        if (leaf == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Money.parse(leaf.text()));
        } catch (InvalidValueException e) {
            return Optional.empty(); // it stays as it was written
        }
    }

    /** The text of a member such as "codes.heading"; the empty text where there is none. */
    String text(String member) {
        return leaf(member).map(leaf -> leaf.text().strip()).orElse("");
    }

    /** The leaf of a member such as "codes.heading". */
    Optional<ScalarNode> leaf(String member) {
        int dot = member.indexOf('.');
        Node found = dot < 0
                ? row.member(member)
                : row.member(member.substring(0, dot)) instanceof ObjectNode below
                        ? below.member(member.substring(dot + 1))
                        : null;
        return found instanceof ScalarNode leaf ? Optional.of(leaf) : Optional.empty();
    }
}
