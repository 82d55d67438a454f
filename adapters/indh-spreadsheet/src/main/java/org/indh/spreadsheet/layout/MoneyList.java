package org.indh.spreadsheet.layout;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.indh.core.document.Fault;
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
import org.jspecify.annotations.Nullable;

/**
 * A list whose rows hold amounts of money, one or several: each amount is an element of its own, in the currency that the
 * row, the header or nobody says, and days are written as documents write them. What cannot be read stays as it was written.
 *
 * @param name the list: "lines"
 * @param days members that hold a day: "date"; each of the others stands in for the first where that is blank
 * @param amounts members that hold an amount, each with what tells its element apart: {@code paid → codes.phase=paid},
 *     several with blanks between them
 * @param currency the member that says the row's currency; absent where none does
 * @param sums the list that rows go to which are sums of others: "totals"; absent where there are none
 */
record MoneyList(
        String name,
        List<String> days,
        Map<String, String> amounts,
        @Nullable String currency,
        @Nullable String sums) {
    private static final String AMOUNT = "amount";
    /** Where a line says that it can have no amount, and how. */
    private static final String ABSENCE = "codes.absence";

    private static final String NOT_APPLICABLE = "not-applicable";
    private static final Splitter PAIRS = Splitter.on(' ').omitEmptyStrings();
    private static final WrittenAmount NIL = new WrittenAmount(Decimal.ZERO, 0, AmountUnit.NONE);

    /** What ISO 4217 has for amounts in no currency. */
    private static final String NONE = "XXX";

    /** Members that say how a row stands to others, and nothing of its amounts. */
    private static final Set<String> OF_ROWS = Set.of(MoneyRow.SUM, MoneyRow.NUMBER, MoneyRow.LABEL);

    /** Members that a header puts at the root for the amounts below it. */
    private static final String OF_HEADER = "scale";

    MoneyList {
        days = ImmutableList.copyOf(days);
        amounts = ImmutableMap.copyOf(amounts);
    }

    /**
     * The document with these lists read so.
     *
     * @param years the years that it names elsewhere
     * @param faults where to say what could not be read
     */
    static ObjectNode read(ObjectNode root, List<MoneyList> lists, List<Integer> years, List<Fault> faults) {
        if (lists.isEmpty()) {
            return root;
        }
        ObjectNode.Builder read = ObjectNode.builder().origin(root.origin());
        root.members().forEach((member, node) -> {
            Optional<MoneyList> list =
                    lists.stream().filter(one -> one.name().equals(member)).findFirst();
            if (list.isPresent() && node instanceof ListNode rows) {
                list.get().read(rows, root, years, faults).forEach(read::put);
            } else if (!member.equals(OF_HEADER)) {
                read.put(member, node);
            }
        });
        return read.build();
    }

    private Map<String, Node> read(ListNode rows, ObjectNode root, List<Integer> years, List<Fault> faults) {
        List<MoneyRow> read = rows(rows, root);
        Outline outline = Outline.of(read, amounts.keySet());
        Subtotals subtotals = Subtotals.of(read, outline, amounts.keySet());
        Map<String, DayColumn> columns = new LinkedHashMap<>();
        for (String day : days) {
            columns.put(
                    day, new DayColumn(read.stream().map(row -> row.text(day)).toList(), years));
        }
        MoneyItems items = new MoneyItems(this, columns, read, outline, subtotals);
        columns.values().forEach(column -> column.fault().ifPresent(faults::add));
        Map<String, Node> lists = new LinkedHashMap<>();
        lists.put(name, new ListNode(items.lines(), rows.origin()));
        List<Node> stated = items.sums();
        if (sums != null && !stated.isEmpty()) {
            lists.put(sums, new ListNode(stated, rows.origin()));
        }
        return lists;
    }

    /** The rows with their amounts; a sum that says no currency is in that of all lines. */
    private List<MoneyRow> rows(ListNode rows, ObjectNode root) {
        List<ObjectNode> objects = rows.items().stream()
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .toList();
        NumberConvention convention = NumberConvention.of(objects.stream()
                .flatMap(row -> amounts.keySet().stream().map(member -> text(row, member)))
                .toList());
        int zeros = scale(text(root, OF_HEADER));
        Map<String, Unit> units = new HashMap<>();
        String common = commonCurrency(objects, root);
        List<MoneyRow> read = new ArrayList<>();
        for (ObjectNode row : objects) {
            String own = currencyOf(row, root);
            String written = own.isBlank() && isSum(row) ? common : own;
            Unit unit = units.computeIfAbsent(written, any -> new Unit(convention, code(any), zeros));
            Map<String, ScalarNode> moneys = new LinkedHashMap<>();
            for (String member : amounts.keySet()) {
                unit.money(row.member(member))
                        .filter(leaf -> !leaf.isBlank() || !isSum(row))
                        .ifPresent(leaf -> moneys.put(member, leaf));
            }
            read.add(new MoneyRow(row, moneys));
        }
        return read;
    }

    private static boolean isSum(ObjectNode row) {
        return row.member(MoneyRow.SUM) != null;
    }

    /** The currency that every line says; the empty text where they differ, or one says none. */
    private String commonCurrency(List<ObjectNode> objects, ObjectNode root) {
        List<String> said = objects.stream()
                .filter(row -> !isSum(row))
                .map(row -> currencyOf(row, root))
                .distinct()
                .limit(2)
                .toList();
        return said.size() == 1 ? said.get(0) : "";
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

    /** A line: the row with one of its amounts, and what tells it apart from the others. */
    ObjectNode line(MoneyRow row, String amount, Map<String, DayColumn> columns) {
        Sapling item = new Sapling(row.row().origin());
        row.row().members().forEach((member, node) -> {
            if (!amounts.containsKey(member) && !member.equals(currency) && !OF_ROWS.contains(member)) {
                put(item, member, node, columns);
            }
        });
        for (String other : days) {
            String day = item.text(other);
            if (day != null && !other.equals(days.get(0))) {
                item.put(
                        days.get(0),
                        new ScalarNode(
                                day, row.leaf(other).map(ScalarNode::origin).orElse(null)));
            }
        }
        // A payment's number is its place in the journal; that of a budget line is its code.
        if (!row.isPayment() && row.row().member(MoneyRow.NUMBER) instanceof ScalarNode number) {
            item.put("codes.item", number);
        }
        amount(item, row, amount);
        return item.grown();
    }

    /** A sum: its amount, what tells it apart, and the lines that it covers. */
    ObjectNode sum(MoneyRow row, String amount, Map<String, String> covered) {
        Sapling item = new Sapling(row.row().origin());
        amount(item, row, amount);
        covered.forEach((component, text) -> item.put(component, ScalarNode.of(text)));
        return item.grown();
    }

    private void amount(Sapling item, MoneyRow row, String amount) {
        ScalarNode money = row.amounts().get(amount);
        String set = amounts.getOrDefault(amount, "");
        if (money != null && money.isBlank()) {
            item.put(ABSENCE, new ScalarNode(NOT_APPLICABLE, money.origin()));
        } else if (money != null) {
            item.put(AMOUNT, money);
        }
        for (String pair : set.isEmpty() ? List.<String>of() : PAIRS.splitToList(set)) {
            int equals = pair.indexOf('=');
            item.put(pair.substring(0, equals), ScalarNode.of(pair.substring(equals + 1)));
        }
    }

    private static void put(Sapling item, String member, Node node, Map<String, DayColumn> columns) {
        DayColumn days = columns.get(member);
        if (node instanceof ObjectNode object) {
            object.members().forEach((below, part) -> put(item, member + "." + below, part, columns));
        } else if (node instanceof ScalarNode leaf && days != null) {
            days.day(leaf).ifPresent(day -> item.put(member, day));
        } else if (node instanceof ScalarNode leaf) {
            item.put(member, leaf);
        }
    }

    /**
     * What amounts of a row count in, where they do not say it themselves.
     *
     * @param code the code of the currency that the row or the header says; nothing where they say a word that is none
     * @param zeros how many zeros the header leaves out: 3 for kDH
     */
    private record Unit(NumberConvention convention, Optional<String> code, int zeros) {
        /** The amount with its currency; as it was written where it cannot be read, blank where there can be none, else nothing. */
        Optional<ScalarNode> money(@Nullable Node node) {
            if (!(node instanceof ScalarNode leaf)) {
                return Optional.empty();
            }
            CellReading<WrittenAmount> reading = AmountText.read(leaf.text(), convention);
            return reading.fold(
                    given -> Optional.of(leaf(given.value(), leaf)),
                    nil -> Optional.of(leaf(NIL, leaf)),
                    notGiven -> Optional.empty(),
                    notApplicable -> Optional.of(new ScalarNode("", leaf.origin())),
                    ambiguous -> Optional.of(leaf),
                    unreadable -> Optional.of(leaf));
        }

        private ScalarNode leaf(WrittenAmount amount, ScalarNode cell) {
            AmountUnit own = amount.unit();
            Optional<String> known =
                    own.currency() == null ? code : Optional.of(own.currency().getCurrencyCode());
            boolean isOfHeader = own.currency() == null && own.scale() == AmountScale.UNIT;
            int more = isOfHeader ? zeros : 0;
            BigDecimal worth = amount.value().value().scaleByPowerOfTen(more);
            return known.map(name -> new ScalarNode(Money.of(worth, name).toString(), cell.origin()))
                    .orElse(cell);
        }
    }
}
