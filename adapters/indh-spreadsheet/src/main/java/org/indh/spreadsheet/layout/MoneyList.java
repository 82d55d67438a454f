package org.indh.spreadsheet.layout;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indh.core.document.ListNode;
import org.indh.core.document.Node;
import org.indh.core.document.ObjectNode;
import org.indh.core.document.ScalarNode;
import org.indh.core.measure.Decimal;
import org.indh.core.money.Money;
import org.indh.core.statement.AmountScale;
import org.indh.core.statement.AmountText;
import org.indh.core.statement.AmountUnit;
import org.indh.core.statement.CellReading;
import org.indh.core.statement.NumberConvention;
import org.indh.core.statement.WrittenAmount;
import org.indh.core.time.StatedDate;
import org.jspecify.annotations.Nullable;

/**
 * A list whose rows hold amounts of money, one or several: each amount is an element of its own, in the currency that the
 * row, the header or nobody says, and days are written as documents write them. What cannot be read stays as it was written.
 *
 * @param name the list: "lines"
 * @param days members that hold a day: "date"
 * @param amounts members that hold an amount, each with what tells its element apart: {@code paid → codes.phase=paid}
 * @param currency the member that says the row's currency; absent where none does
 */
record MoneyList(
        String name,
        List<String> days,
        Map<String, String> amounts,
        @Nullable String currency) {
    private static final String AMOUNT = "amount";
    private static final WrittenAmount NIL = new WrittenAmount(Decimal.ZERO, 0, AmountUnit.NONE);

    /** What ISO 4217 has for amounts in no currency. */
    private static final String NONE = "XXX";

    /** Members that a header puts at the root for the amounts below it. */
    private static final String OF_HEADER = "scale";

    MoneyList {
        days = ImmutableList.copyOf(days);
        amounts = ImmutableMap.copyOf(amounts);
    }

    /** The document with these lists read so. */
    static ObjectNode read(ObjectNode root, List<MoneyList> lists) {
        if (lists.isEmpty()) {
            return root;
        }
        ObjectNode.Builder read = ObjectNode.builder().origin(root.origin());
        root.members().forEach((member, node) -> {
            Optional<MoneyList> list =
                    lists.stream().filter(one -> one.name().equals(member)).findFirst();
            if (list.isPresent() && node instanceof ListNode rows) {
                read.put(member, list.get().read(rows, root));
            } else if (!member.equals(OF_HEADER)) {
                read.put(member, node);
            }
        });
        return read.build();
    }

    private ListNode read(ListNode rows, ObjectNode root) {
        List<ObjectNode> objects = rows.items().stream()
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .toList();
        NumberConvention convention = NumberConvention.of(objects.stream()
                .flatMap(row -> amounts.keySet().stream().map(member -> text(row, member)))
                .toList());
        int zeros = scale(text(root, OF_HEADER));
        Map<String, Unit> units = new HashMap<>();
        List<Node> items = new ArrayList<>();
        for (ObjectNode row : objects) {
            Unit unit =
                    units.computeIfAbsent(currencyOf(row, root), written -> new Unit(convention, code(written), zeros));
            int before = items.size();
            for (Map.Entry<String, String> amount : amounts.entrySet()) {
                Optional<ScalarNode> money = unit.money(row.member(amount.getKey()));
                money.ifPresent(leaf -> items.add(item(row, leaf, amount.getValue())));
            }
            if (items.size() == before) {
                items.add(item(row, null, ""));
            }
        }
        return new ListNode(items, rows.origin());
    }

    private String currencyOf(ObjectNode row, ObjectNode root) {
        String own = currency == null ? "" : text(row, currency);
        return own.isBlank() ? text(root, "currency") : own;
    }

    /** A currency's code; that of none where nothing is written, and nothing for a word that is none. */
    private static Optional<String> code(String written) {
        return written.isBlank() ? Optional.of(NONE) : CurrencyWord.code(written);
    }

    private static String text(ObjectNode object, String member) {
        return object.member(member) instanceof ScalarNode leaf ? leaf.text().strip() : "";
    }

    private static int scale(String code) {
        for (AmountScale scale : AmountScale.values()) {
            if (scale.code().equals(code)) {
                return scale.zeros();
            }
        }
        return 0;
    }

    /** The row with one of its amounts, and what tells it apart from the others. */
    private ObjectNode item(ObjectNode row, @Nullable ScalarNode money, String set) {
        Sapling item = new Sapling(row.origin());
        row.members().forEach((member, node) -> {
            if (!amounts.containsKey(member) && !member.equals(currency)) {
                put(item, member, node);
            }
        });
        if (money != null) {
            item.put(AMOUNT, money);
        }
        if (!set.isEmpty()) {
            int equals = set.indexOf('=');
            item.put(
                    set.substring(0, equals).strip(),
                    ScalarNode.of(set.substring(equals + 1).strip()));
        }
        return item.grown();
    }

    private void put(Sapling item, String member, Node node) {
        if (node instanceof ObjectNode object) {
            object.members().forEach((below, part) -> put(item, member + "." + below, part));
        } else if (node instanceof ScalarNode leaf) {
            item.put(member, days.contains(member) ? day(leaf) : leaf);
        }
    }

    private static ScalarNode day(ScalarNode leaf) {
        return leaf.isBlank()
                ? leaf
                : StatedDate.parse(leaf.text())
                        .day()
                        .map(day -> new ScalarNode(day.toString(), leaf.origin()))
                        .orElse(leaf);
    }

    /**
     * What amounts of a row count in, where they do not say it themselves.
     *
     * @param code the code of the currency that the row or the header says; nothing where they say a word that is none
     * @param zeros how many zeros the header leaves out: 3 for kDH
     */
    private record Unit(NumberConvention convention, Optional<String> code, int zeros) {
        /** The amount with its currency; as it was written where it cannot be read, and nothing where there is none. */
        Optional<ScalarNode> money(@Nullable Node node) {
            if (!(node instanceof ScalarNode leaf)) {
                return Optional.empty();
            }
            CellReading<WrittenAmount> reading = AmountText.read(leaf.text(), convention);
            return reading.fold(
                    given -> Optional.of(leaf(given.value(), leaf)),
                    nil -> Optional.of(leaf(NIL, leaf)),
                    notGiven -> Optional.empty(),
                    notApplicable -> Optional.empty(),
                    ambiguous -> Optional.of(leaf),
                    unreadable -> Optional.of(leaf));
        }

        private ScalarNode leaf(WrittenAmount amount, ScalarNode cell) {
            AmountUnit own = amount.unit();
            Optional<String> known =
                    own.currency() == null ? code : Optional.of(own.currency().getCurrencyCode());
            int more = own.scale() == AmountScale.UNIT ? zeros : 0;
            BigDecimal worth = amount.value().value().scaleByPowerOfTen(more);
            return known.map(name -> new ScalarNode(Money.of(worth, name).toString(), cell.origin()))
                    .orElse(cell);
        }
    }
}
