package org.indh.cli.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.indh.spreadsheet.grid.Cell;
import org.indh.spreadsheet.grid.CellRanges;
import org.indh.spreadsheet.grid.CellRef;
import org.indh.spreadsheet.grid.Sheet;
import org.indh.spreadsheet.grid.Workbook;

/** A sheet laid out in another way, which knows where each of its cells stood before. */
public final class Rearranged {
    private final String name;
    private final Map<CellRef, String> texts;
    private final Map<CellRef, CellRef> origins;

    private Rearranged(String name, Map<CellRef, String> texts, Map<CellRef, CellRef> origins) {
        this.name = name;
        this.texts = texts;
        this.origins = origins;
    }

    public static Rearranged of(Sheet sheet) {
        Map<CellRef, String> texts = new TreeMap<>();
        Map<CellRef, CellRef> origins = new HashMap<>();
        for (Cell cell : sheet.cells()) {
            texts.put(cell.ref(), cell.text());
            origins.put(cell.ref(), cell.ref());
        }
        return new Rearranged(sheet.name(), texts, origins);
    }

    /** Each cell's text changed, given where it stood at first. */
    public Rearranged reworded(BiFunction<String, String, String> text) {
        Map<CellRef, String> changed = new TreeMap<>();
        texts.forEach((ref, old) ->
                changed.put(ref, text.apply(origins.getOrDefault(ref, ref).toString(), old)));
        return new Rearranged(name, changed, origins);
    }

    /** Each cell moved. */
    public Rearranged moved(UnaryOperator<CellRef> place) {
        Map<CellRef, String> to = new TreeMap<>();
        Map<CellRef, CellRef> from = new HashMap<>();
        texts.forEach((ref, text) -> {
            to.put(place.apply(ref), text);
            from.put(place.apply(ref), origins.get(ref));
        });
        return new Rearranged(name, to, from);
    }

    /** The rows between, in another order: blocks that start at rows whose first cell begins so stay together. */
    public Rearranged shuffled(int first, int last, String blockStart, long seed) {
        List<List<Integer>> blocks = new ArrayList<>();
        for (int row = first; row <= last; row++) {
            String label = texts.getOrDefault(new CellRef(row, 1), "");
            if (blocks.isEmpty() || label.startsWith(blockStart)) {
                blocks.add(new ArrayList<>());
            }
            blocks.get(blocks.size() - 1).add(row);
        }
        Collections.shuffle(blocks, new Random(seed));
        Map<Integer, Integer> newRow = new HashMap<>();
        int next = first;
        for (List<Integer> block : blocks) {
            for (int row : block) {
                newRow.put(row, next++);
            }
        }
        return moved(ref -> new CellRef(newRow.getOrDefault(ref.row(), ref.row()), ref.column()));
    }

    /** The runs of rows whose first cell begins so, each in another order. */
    public Rearranged shuffledRuns(String label, long seed) {
        Rearranged result = this;
        int row = 1;
        int last = texts.keySet().stream().mapToInt(CellRef::row).max().orElse(0);
        while (row <= last) {
            int end = row;
            while (end <= last && texts.getOrDefault(new CellRef(end, 1), "").startsWith(label)) {
                end++;
            }
            if (end - row > 1) {
                result = result.shuffled(row, end - 1, label, seed + row);
            }
            row = Math.max(end, row + 1);
        }
        return result;
    }

    public Workbook workbook() {
        List<Cell> cells = texts.entrySet().stream()
                .map(entry -> Cell.text(entry.getKey(), entry.getValue()))
                .toList();
        Sheet sheet = new Sheet(
                name, Sheet.Visibility.VISIBLE, cells, CellRanges.none(), CellRanges.none(), CellRanges.none());
        return new Workbook(List.of(sheet), List.of());
    }

    /** Where a cell stood at first; a cell that was blank keeps its place. */
    public String origin(String cell) {
        return cell.isEmpty()
                ? cell
                : origins.getOrDefault(CellRef.parse(cell), CellRef.parse(cell)).toString();
    }

    /** What is found here, told by the cells where it stood at first; cells that were blank keep their place. */
    public List<String> found() {
        return Found.all(Found.judge(workbook())).stream()
                .map(found -> new Found(
                        found.code(),
                        found.severity(),
                        found.cells().stream().map(this::origin).toList()))
                .map(Found::unordered)
                .sorted()
                .toList();
    }
}
