package org.indh.planning.programme;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.indh.budget.Absence;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.Flow;
import org.indh.budget.PlacedLine;
import org.indh.core.finding.Path;
import org.indh.core.measure.Decimal;
import org.indh.core.money.Currencies;
import org.indh.core.money.CurrencyCode;
import org.indh.core.money.Money;
import org.indh.core.place.Candidate;
import org.indh.core.place.Gazetteer;
import org.indh.core.place.StatedTerritory;
import org.indh.core.place.Territory;
import org.indh.core.place.TerritoryLevel;
import org.indh.core.statement.AmountScale;
import org.jspecify.annotations.Nullable;

/** Makes flat lines of the partnerships' money: one for each outcome, else one of the total that is stated. */
final class PartnershipLines {
    private final Programme programme;
    private final Gazetteer gazetteer;
    private final NavigableSet<Path> unknown;
    private final ImmutableList.Builder<PlacedLine> lines = ImmutableList.builder();

    private PartnershipLines(Programme programme, Gazetteer gazetteer, Collection<Path> unknown) {
        this.programme = programme;
        this.gazetteer = gazetteer;
        this.unknown = new TreeSet<>(unknown);
    }

    static List<PlacedLine> of(Programme programme, Gazetteer gazetteer, Collection<Path> unknown) {
        PartnershipLines lines = new PartnershipLines(programme, gazetteer, unknown);
        Path list = Path.ROOT.child("partnerships");
        for (int i = 0; i < programme.partnerships().size(); i++) {
            lines.add(programme.partnerships().get(i), list.child(i));
        }
        return lines.lines.build();
    }

    private void add(Partnership partnership, Path path) {
        TreeMap<Dimension, String> codes = new TreeMap<>();
        codes.put(Dimension.FLOW, Flow.USE.code());
        codes.put(Dimension.VIEW, "by-partnership");
        codes.put(Dimension.PARTNERSHIP, name(partnership));
        codes.putAll(territories(partnership));
        Path budgets = path.child("budgets");
        partnership.budgets().forEach((outcome, amount) -> add(budgets.child(outcome.toString()), amount, codes));
        List<Path> unread = unknown.tailSet(budgets, false).stream()
                .takeWhile(at -> at.startsWith(budgets))
                .filter(at -> at.segments().size() == budgets.segments().size() + 1)
                .toList();
        unread.forEach(at -> add(at, null, codes));
        Path total = path.child("total");
        boolean isAll = partnership.budgets().isEmpty() && unread.isEmpty();
        if (isAll && (partnership.total() != null || unknown.contains(total))) {
            add(total, partnership.total(), codes);
        }
    }

    /** A line of the amount at that place, whose last name but for a total's is the outcome. */
    private void add(Path path, @Nullable Decimal amount, SortedMap<Dimension, String> around) {
        TreeMap<Dimension, String> codes = new TreeMap<>(around);
        List<String> names = path.segments();
        if (names.get(names.size() - 2).equals("budgets")) {
            codes.put(Dimension.OUTCOME, names.get(names.size() - 1));
        }
        if (amount == null) {
            codes.put(Dimension.ABSENCE, Absence.UNKNOWN.code());
        }
        Money money = amount == null ? null : money(amount);
        lines.add(new PlacedLine(new BudgetLine(null, codes, money, null, null, null, null, null), path));
    }

    private Money money(Decimal amount) {
        AmountScale scale = programme.scale();
        CurrencyCode currency = programme.currency();
        return Money.of(
                amount.value().scaleByPowerOfTen(scale == null ? 0 : scale.zeros()),
                currency == null ? Currencies.NONE : currency.currency());
    }

    /** Its code, else its partners of the North, else those of the South, as people speak of it. */
    private static String name(Partnership partnership) {
        if (partnership.code() != null) {
            return partnership.code().text();
        }
        List<Partner> partners = partnership.north().isEmpty() ? partnership.south() : partnership.north();
        return partners.stream()
                .map(PartnershipLines::name)
                .filter(name -> !name.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static String name(Partner partner) {
        if (partner.name() != null) {
            return partner.name().text();
        }
        StatedTerritory territory = partner.territory();
        return territory == null || territory.name() == null ? "" : territory.name();
    }

    /** What all its territories of the South lie in: nobody said how the money is shared among them. */
    private SortedMap<Dimension, String> territories(Partnership partnership) {
        List<Territory> found = new ArrayList<>();
        for (Partner partner : partnership.south()) {
            Optional<Territory> territory = Optional.ofNullable(partner.territory())
                    .flatMap(named -> gazetteer.find(named).single().map(Candidate::territory));
            if (territory.isEmpty()) {
                return new TreeMap<>();
            }
            found.add(territory.get());
        }
        TreeMap<Dimension, String> codes = new TreeMap<>();
        around(found, TerritoryLevel.COMMUNE).ifPresent(code -> codes.put(Dimension.COMMUNE, code));
        around(found, TerritoryLevel.PROVINCE).ifPresent(code -> codes.put(Dimension.PROVINCE, code));
        around(found, TerritoryLevel.REGION).ifPresent(code -> codes.put(Dimension.REGION, code));
        return codes;
    }

    /** The code of the one territory of that level that all are or lie in. */
    private Optional<String> around(List<Territory> territories, TerritoryLevel level) {
        List<Optional<String>> codes = territories.stream()
                .map(territory -> territory.level() == level
                        ? Optional.of(territory.code().text())
                        : gazetteer.ancestors(territory).stream()
                                .filter(around -> around.level() == level)
                                .map(around -> around.code().text())
                                .findFirst())
                .distinct()
                .toList();
        return codes.size() == 1 ? codes.get(0) : Optional.empty();
    }
}
