package org.indh.spreadsheet.layout;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indh.core.text.Resources;
import org.indh.spreadsheet.layout.LabelPattern.Label;
import org.indh.spreadsheet.layout.SheetDocument.PartList;
import org.jspecify.annotations.Nullable;

/**
 * How a published table is laid out: data, read from a text file, so that a new layout needs no code. What may stand in the
 * file is told in {@code docs/layouts.md}.
 */
public final class Layout {
    private static final List<String> SHIPPED = List.of(
            "triennial-programming",
            "dgd-logframe",
            "dgd-t3",
            "risk-register",
            "partnerships",
            "communal-budget",
            "expenses");

    private final String name;
    private final String kind;
    private final Map<String, String> sets;
    private final @Nullable String title;
    private final @Nullable YearWords years;
    private final StatedDays days;
    private final @Nullable PartList parts;
    private final List<LabelPattern> foreign;
    private final List<List<String>> required;
    private final List<Column> columns;
    private final List<RowType> rows;
    private final List<MoneyList> lists;
    private final Periods periods;

    Layout(
            String name,
            String kind,
            Map<String, String> sets,
            @Nullable String title,
            @Nullable YearWords years,
            StatedDays days,
            @Nullable PartList parts,
            List<LabelPattern> foreign,
            List<List<String>> required,
            List<Column> columns,
            List<RowType> rows,
            List<MoneyList> lists,
            Periods periods) {
        this.name = name;
        this.kind = kind;
        this.sets = ImmutableMap.copyOf(sets);
        this.title = title;
        this.years = years;
        this.days = days;
        this.parts = parts;
        this.foreign = ImmutableList.copyOf(foreign);
        this.required = required.isEmpty() ? List.of(List.of()) : ImmutableList.copyOf(required);
        this.columns = ImmutableList.copyOf(columns);
        this.rows = ImmutableList.copyOf(rows);
        this.lists = ImmutableList.copyOf(lists);
        this.periods = periods;
    }

    /** Every layout that ships. */
    public static List<Layout> shipped() {
        return SHIPPED.stream().map(Layout::shipped).toList();
    }

    private static Layout shipped(String name) {
        return parse(Resources.lines(Layout.class, "/META-INF/indh/spreadsheet/layouts/" + name + ".txt"));
    }

    /**
     * Reads a layout.
     *
     * @throws IllegalArgumentException where a line has not the form that a layout has; it names the line
     */
    public static Layout parse(List<String> lines) {
        return new LayoutParser(lines).parse();
    }

    /** What it is called: "dgd-logframe". */
    public String name() {
        return name;
    }

    /** The kind of document that its tables are: "logframe". */
    public String kind() {
        return kind;
    }

    /** Members of the document that the layout itself settles, by name. */
    Map<String, String> sets() {
        return sets;
    }

    /** The component that the first text above the headers fills. */
    @Nullable
    String title() {
        return title;
    }

    /** How its documents say which year they are for; empty where columns of several years belong to one document. */
    Optional<YearWords> years() {
        return Optional.ofNullable(years);
    }

    /** The days that its documents state around their tables. */
    StatedDays days() {
        return days;
    }

    /** The list that several sheets of one document share; empty where each sheet is a document of its own. */
    Optional<PartList> parts() {
        return Optional.ofNullable(parts);
    }

    /** Whether no table of it has a header that reads so. */
    boolean isForeign(Label header) {
        return foreign.stream().anyMatch(label -> label.match(header).isPresent());
    }

    /** Columns and rows without which a table is not of this layout: all those of one of the lists have to be there. */
    List<List<String>> required() {
        return required;
    }

    List<Column> columns() {
        return columns;
    }

    /** Whether its documents say what their amounts count in. */
    boolean namesUnits() {
        return columns.stream().anyMatch(Column::namesUnit);
    }

    /** The column of that name. */
    Optional<Column> column(String named) {
        return columns.stream().filter(column -> column.name().equals(named)).findFirst();
    }

    /** Whether rows open objects of that list of the document by themselves: its sections. */
    boolean isOuter(@Nullable String list) {
        return list != null && rows.stream().anyMatch(row -> list.equals(row.within()));
    }

    /** Whether it is a title of sections: it opens one, or stands over several. */
    boolean isTitle(RowType row) {
        return isOuter(row.opens()) || isOuter(row.closes());
    }

    /** The row type of a title of sections that reads so, a year beside it aside: "Recettes 2027", "R1". */
    Optional<RowType> titled(String text) {
        Label label = Label.of(YearWords.without(text));
        return rows.stream()
                .filter(this::isTitle)
                .filter(row -> row.match(label).isPresent())
                .findFirst();
    }

    List<RowType> rows() {
        return rows;
    }

    /** Whether a text reads like the label of a row. */
    boolean isLabel(String text) {
        Label label = Label.of(text);
        return rows.stream().anyMatch(row -> row.match(label).isPresent());
    }

    /** The lists whose rows hold amounts of money. */
    List<MoneyList> lists() {
        return lists;
    }

    /** Whether a component of a row is an amount of one of those lists. */
    boolean isMoney(String component) {
        return lists.stream().anyMatch(list -> list.amounts().containsKey(component));
    }

    /** The periods that the document states in words. */
    Periods periods() {
        return periods;
    }

    /** The row type of a flat table, which takes rows without asking for a label. */
    Optional<RowType> anyRow() {
        return rows.stream().filter(RowType::takesAny).findFirst();
    }

    @Override
    public String toString() {
        return name;
    }
}
