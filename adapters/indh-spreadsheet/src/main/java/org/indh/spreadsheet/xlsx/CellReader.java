package org.indh.spreadsheet.xlsx;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.indh.core.document.ReadLimits;
import org.indh.spreadsheet.archive.XmlCursor;
import org.indh.spreadsheet.grid.Cell;
import org.indh.spreadsheet.grid.Cell.Kind;
import org.indh.spreadsheet.grid.CellRef;
import org.indh.spreadsheet.limit.Allowance;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one sheet: what is stored, by its type, and what is seen, by its format. */
final class CellReader {
    /** What sheets show where something that a cell refers to is gone. */
    private static final String DANGLING = "#REF!";

    private final String sheet;
    private final SharedStrings strings;
    private final Styles styles;
    private final SerialDates dates;
    private final Allowance allowance;
    private final ReadLimits limits;
    private final Map<Integer, Filled> filled = new HashMap<>();

    CellReader(String sheet, SharedStrings strings, Styles styles, SerialDates dates, Allowance allowance) {
        this.sheet = sheet;
        this.strings = strings;
        this.styles = styles;
        this.dates = dates;
        this.allowance = allowance;
        this.limits = allowance.limits();
    }

    /** Reads the cell that the cursor is on; empty if it holds nothing, or nothing that may still be kept. */
    Optional<Cell> read(XmlCursor cursor, CellPlace place) throws IOException {
        CellRef ref = place.nearest();
        String type = Objects.requireNonNullElse(cursor.attribute("t"), "n");
        CellFormat format = styles.format(cursor.attribute("s"));
        RichText stored = null;
        String formula = null;
        int own = cursor.depth();
        while (cursor.child(own)) {
            switch (cursor.name()) {
                case "f" -> formula = formula(cursor, ref);
                case "v" -> stored = shortened(RichText.plain(cursor, limits.maxCellLength()), ref);
                case "is" -> {
                    stored = shortened(RichText.read(cursor, limits.maxCellLength()), ref);
                    type = "inlineStr";
                }
                default -> {}
            }
        }
        String text = stored == null ? "" : stored.text();
        if (!text.isEmpty()) {
            return kept(cell(ref, type, format, text, formula), place, type.equals("s"));
        }
        if (formula == null) {
            return Optional.empty();
        }
        boolean isEmptyText = stored != null && type.equals("str");
        return kept(new Cell(ref, isEmptyText ? Kind.TEXT : Kind.UNCOMPUTED, "", "", formula), place, false);
    }

    private @Nullable Cell cell(CellRef ref, String type, CellFormat format, String stored, @Nullable String formula) {
        return switch (type) {
            case "s" -> shared(ref, stored, formula);
            case "str", "inlineStr" -> new Cell(ref, Kind.TEXT, stored, stored, formula);
            case "b" -> {
                boolean isTrue = Ooxml.isTrue(stored);
                yield new Cell(ref, Kind.BOOLEAN, isTrue ? "TRUE" : "FALSE", isTrue ? "true" : "false", formula);
            }
            case "e" -> new Cell(ref, Kind.ERROR, stored, stored, formula);
            case "d" -> isoDate(ref, stored, formula);
            default -> number(ref, stored.strip(), format, formula);
        };
    }

    private @Nullable Cell shared(CellRef ref, String stored, @Nullable String formula) {
        int index = Index.parse(stored.strip());
        if (index >= 0 && index < strings.texts().size()) {
            String text = strings.texts().get(index);
            if (strings.shortened().get(index)) {
                allowance.cut("maxCellLength", limits.maxCellLength(), sheet, ref);
            }
            return text.isEmpty() && formula == null ? null : new Cell(ref, Kind.TEXT, text, text, formula);
        }
        if (!strings.whole()) {
            allowance.cutText(sheet, ref);
            return null;
        }
        return new Cell(ref, Kind.ERROR, DANGLING, stored, formula);
    }

    private Cell number(CellRef ref, String stored, CellFormat format, @Nullable String formula) {
        if (!StoredNumber.isNumber(stored)) {
            return new Cell(ref, Kind.TEXT, stored, stored, formula);
        }
        if (!StoredNumber.fits(stored, limits.maxDigits())) {
            allowance.cut("maxDigits", limits.maxDigits(), sheet, ref);
            return new Cell(ref, Kind.TEXT, stored, stored, formula);
        }
        BigDecimal exact = StoredNumber.exact(stored);
        String value = StoredNumber.show(exact);
        return switch (format.kind()) {
            case NUMBER -> new Cell(ref, Kind.NUMBER, value, value, formula);
            case PERCENT -> new Cell(ref, Kind.NUMBER, format.showPercent(StoredNumber.rounded(exact)), value, formula);
            default ->
                dates.show(exact, format)
                        .map(date -> new Cell(ref, Kind.DATE, date, value, formula))
                        .orElseGet(() -> new Cell(ref, Kind.NUMBER, value, value, formula));
        };
    }

    private static Cell isoDate(CellRef ref, String stored, @Nullable String formula) {
        String local = stored.strip().replaceFirst("(?:\\.0+)?Z?$", "");
        try {
            if (local.indexOf('T') < 0) {
                String date = local.indexOf(':') < 0
                        ? LocalDate.parse(local).toString()
                        : LocalTime.parse(local).toString();
                return new Cell(ref, Kind.DATE, date, stored, formula);
            }
            LocalDateTime moment = LocalDateTime.parse(local);
            boolean isDay = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
            String date = isDay ? moment.toLocalDate().toString() : moment.toString();
            return new Cell(ref, Kind.DATE, date, stored, formula);
        } catch (DateTimeParseException e) {
            return new Cell(ref, Kind.TEXT, stored, stored, formula);
        }
    }

    private @Nullable String formula(XmlCursor cursor, CellRef ref) throws IOException {
        String type = Objects.requireNonNullElse(cursor.attribute("t"), "normal");
        int group = Index.parse(cursor.attribute("si"));
        String text =
                shortened(RichText.plain(cursor, limits.maxCellLength()), ref).text();
        if (!type.equals("shared")) {
            return text.isEmpty() ? null : text;
        }
        if (!text.isEmpty()) {
            if (allowance.keepText(text)) {
                filled.put(group, new Filled(ref, text));
            }
            return text;
        }
        Filled first = filled.get(group);
        return first == null ? null : MovedFormula.move(first.formula(), first.ref(), ref);
    }

    private RichText shortened(RichText text, CellRef ref) {
        if (!text.whole()) {
            allowance.cut("maxCellLength", limits.maxCellLength(), sheet, ref);
        }
        return text;
    }

    private Optional<Cell> kept(@Nullable Cell cell, CellPlace place, boolean isShared) {
        if (cell == null) {
            return Optional.empty();
        }
        if (place.row() > Math.min(limits.maxRows(), CellRef.LAST_ROW)) {
            allowance.cut("maxRows", limits.maxRows(), sheet, cell.ref());
            return Optional.empty();
        }
        if (place.column() > Math.min(limits.maxColumns(), CellRef.LAST_COLUMN)) {
            allowance.cut("maxColumns", limits.maxColumns(), sheet, cell.ref());
            return Optional.empty();
        }
        if (!allowance.keep(sheet, cell.ref())) {
            return Optional.empty();
        }
        if (!keepsTexts(cell, isShared)) {
            allowance.cutText(sheet, cell.ref());
            return Optional.empty();
        }
        return Optional.of(cell);
    }

    private boolean keepsTexts(Cell cell, boolean isShared) {
        String formula = cell.formula();
        return (formula == null || allowance.keepText(formula))
                && (isShared || allowance.keepText(cell.text()))
                && (cell.value().equals(cell.text()) || allowance.keepText(cell.value()));
    }

    /** A formula that is filled into other cells, and where it is written. */
    private record Filled(CellRef ref, String formula) {}
}
