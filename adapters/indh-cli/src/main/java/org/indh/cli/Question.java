package org.indh.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.Cell;
import org.indh.core.document.Nearest;
import org.indh.core.text.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** What somebody asks of the lines, as it was typed: by what they are added up, which of them count, what is opened. */
final class Question {
    private static final Pattern NAMED = Pattern.compile("([a-z][a-z0-9-]*)=(.*)", Pattern.DOTALL);
    private static final Pattern BETWEEN_NAMED = Pattern.compile(",(?=[a-z][a-z0-9-]*=)");
    /** Of texts shorter than this, any other one is near. */
    private static final int SHORT = 3;

    private static final int MOST_LISTED = 12;
    private static final String NONE_STATED = "-";
    private static final String NO_COLUMNS = "none";

    private final List<String> by;
    private final @Nullable List<String> columns;
    private final List<String> where;
    private final List<String> under;
    private final List<String> open;
    private final ConsolidateWords words;

    Question(
            List<String> by,
            @Nullable List<String> columns,
            List<String> where,
            List<String> under,
            List<String> open,
            ConsolidateWords words) {
        this.by = by;
        this.columns = columns;
        this.where = where;
        this.under = under;
        this.open = open;
        this.words = words;
    }

    /** Whether it is about the applicants' view of budgets. */
    boolean namesApplicants() {
        return names().stream()
                .anyMatch(name -> name.equals(Dimension.APPLICANT.name()) || name.equals(Dimension.VIEW.name()));
    }

    /** The names of the dimensions in --by, --columns and --where. */
    private List<String> names() {
        List<String> names = new ArrayList<>(by);
        if (columns != null) {
            names.addAll(columns);
        }
        where.forEach(text -> names.add(text.replaceFirst("(?s)=.*", "")));
        names.replaceAll(String::strip);
        return names;
    }

    /** @throws QuestionException where no line has a dimension or code that is asked for */
    Consolidated answer(List<String> files, List<SourceLine> given, CodeNames names) throws QuestionException {
        List<Dimension> territories = territories();
        TreeSet<Dimension> wanted = new TreeSet<>(territories);
        names().forEach(name -> Territories.ORDER.stream()
                .filter(territory -> territory.name().equals(name))
                .forEach(wanted::add));
        Territories gazetteer = new Territories(wanted);
        List<SourceLine> lines = given.stream().map(gazetteer::place).toList();
        Set<Dimension> known = known(lines);
        List<Dimension> order = new ArrayList<>();
        for (Dimension dimension : Territories.with(dimensions("--by", by, known), territories)) {
            require("--under", dimension.name(), known);
            if (!order.contains(dimension)) {
                order.add(dimension);
            }
        }
        List<Dimension> across = columns(order, known);
        List<Dimension> rows =
                order.stream().filter(dimension -> !across.contains(dimension)).toList();
        List<LineFilter> filters = new ArrayList<>();
        for (String text : where) {
            filters.add(filter(text, lines, known, names));
        }
        Views views = Views.of(lines, asked(rows, across, filters));
        List<SourceLine> kept = views.lines().stream()
                .filter(line -> filters.stream().allMatch(filter -> filter.holds(line)))
                .toList();
        List<String> notes = new ArrayList<>(views.notes(names, words));
        gazetteer.note(words).ifPresent(notes::add);
        notes.addAll(new Doubts(kept, names, words).notes(List.of(rows, across)));
        List<Dimension> all = new ArrayList<>(rows);
        all.addAll(across);
        List<Cell> opened = new ArrayList<>();
        if (!kept.isEmpty()) {
            Consolidated.totals(kept, all).rollUp(); // refuses what is never added, in the totals too
            for (String text : open) {
                opened.add(cell(text, order, kept, known, names));
            }
        }
        return new Consolidated(files, rows, across, filters, kept, gazetteer.editions(), notes, opened);
    }

    private static Set<Dimension> asked(List<Dimension> rows, List<Dimension> across, List<LineFilter> filters) {
        Set<Dimension> asked = new LinkedHashSet<>(rows);
        asked.addAll(across);
        filters.forEach(filter -> asked.add(filter.dimension()));
        return asked;
    }

    private static Set<Dimension> known(List<SourceLine> lines) {
        TreeSet<Dimension> known = new TreeSet<>();
        lines.forEach(line -> known.addAll(line.dimensions()));
        return known;
    }

    private List<Dimension> territories() throws QuestionException {
        List<Dimension> territories = new ArrayList<>();
        List<String> levels = Territories.ORDER.subList(0, Territories.ORDER.size() - 1).stream()
                .map(Dimension::name)
                .toList();
        for (String name : under) {
            if (!levels.contains(name.strip())) {
                throw new QuestionException(unknown("--under", name.strip(), levels));
            }
            territories.add(Dimension.of(name.strip()));
        }
        return territories;
    }

    /** Those in columns: what was asked, else the year where there is something to stand in rows beside it. */
    private List<Dimension> columns(List<Dimension> order, Set<Dimension> known) throws QuestionException {
        if (columns == null) {
            return order.contains(Dimension.YEAR) && order.size() > 1 ? List.of(Dimension.YEAR) : List.of();
        }
        return columns.equals(List.of(NO_COLUMNS)) ? List.of() : dimensions("--columns", columns, known);
    }

    private List<Dimension> dimensions(String option, List<String> names, Set<Dimension> known)
            throws QuestionException {
        Set<Dimension> dimensions = new LinkedHashSet<>();
        for (String name : names) {
            dimensions.add(require(option, name.strip(), known));
        }
        return List.copyOf(dimensions);
    }

    private Dimension require(String option, String name, Set<Dimension> known) throws QuestionException {
        try {
            Dimension dimension = Dimension.parse(name);
            if (known.contains(dimension)) {
                return dimension;
            }
        } catch (InvalidValueException e) {
            // said below, as any name that the files do not have
        }
        throw new QuestionException(
                unknown(option, name, known.stream().map(Dimension::name).toList()));
    }

    private String unknown(String option, String name, List<String> known) {
        String problem = words.say("unknown-dimension", Map.of("option", option, "name", name));
        String nearest = Nearest.of(name, known);
        String listed = words.say("dimensions", Map.of("problem", new Said(problem), "names", known));
        return nearest.isEmpty()
                ? listed
                : words.say("nearest", Map.of("problem", new Said(listed), "nearest", nearest));
    }

    private LineFilter filter(String text, List<SourceLine> lines, Set<Dimension> known, CodeNames names)
            throws QuestionException {
        Matcher named = NAMED.matcher(text);
        if (!named.matches()) {
            throw new QuestionException("--where: expected DIM=CODE but was '" + text + "'");
        }
        Dimension dimension = require("--where", named.group(1), known);
        Set<String> codes = codes(dimension, lines);
        String all = named.group(2);
        boolean isOne = names.code(dimension, all, codes).isPresent(); // a code may have commas
        List<String> wanted = new ArrayList<>();
        for (String one : isOne ? List.of(all) : List.of(all.split(",", -1))) {
            wanted.add(code("--where", dimension, one, codes, names));
        }
        return new LineFilter(dimension, wanted);
    }

    private static Set<String> codes(Dimension dimension, List<SourceLine> lines) {
        TreeSet<String> codes = new TreeSet<>();
        lines.forEach(line -> codes.add(line.code(dimension)));
        return codes;
    }

    private String code(String option, Dimension dimension, String text, Set<String> codes, CodeNames names)
            throws QuestionException {
        String wanted = text.strip();
        if ((wanted.equals(NONE_STATED) || wanted.isEmpty()) && codes.contains("")) {
            return "";
        }
        Set<String> stated = new TreeSet<>(codes);
        stated.remove("");
        Optional<String> code = names.code(dimension, wanted, stated);
        if (code.isPresent()) {
            return code.get();
        }
        String problem = words.say("unknown-code", Map.of("option", option, "code", wanted, "name", dimension.name()));
        String nearest = wanted.length() < SHORT ? "" : Nearest.of(wanted, List.copyOf(stated));
        List<String> listed = new ArrayList<>(stated.stream().limit(MOST_LISTED).toList());
        if (stated.size() > MOST_LISTED) {
            listed.add("…");
        }
        throw new QuestionException(
                nearest.isEmpty()
                        ? words.say("dimensions", Map.of("problem", new Said(problem), "names", listed))
                        : words.say("nearest", Map.of("problem", new Said(problem), "nearest", nearest)));
    }

    private Cell cell(String text, List<Dimension> order, List<SourceLine> lines, Set<Dimension> known, CodeNames names)
            throws QuestionException {
        Map<Dimension, String> wanted = new LinkedHashMap<>();
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            for (String part : BETWEEN_NAMED.split(text, -1)) {
                Matcher one = NAMED.matcher(part);
                if (one.matches()) {
                    wanted.put(require("--open", one.group(1), known), one.group(2));
                }
            }
        } else if (!text.isBlank()) {
            List<String> parts = order.size() == 1 ? List.of(text) : List.of(text.split(",", -1));
            if (parts.size() > order.size()) {
                throw new QuestionException(
                        "--open: expected at most " + order.size() + " codes but was '" + text + "'");
            }
            for (int i = 0; i < parts.size(); i++) {
                wanted.put(order.get(i), parts.get(i));
            }
        }
        TreeMap<Dimension, String> codes = new TreeMap<>();
        List<SourceLine> left = lines;
        for (Map.Entry<Dimension, String> entry : wanted.entrySet()) {
            Dimension dimension = entry.getKey();
            String code = code("--open", dimension, entry.getValue(), codes(dimension, left), names);
            left = left.stream()
                    .filter(line -> line.code(dimension).equals(code))
                    .toList();
            if (!code.isEmpty()) {
                codes.put(dimension, code);
            }
        }
        return new Cell(List.copyOf(wanted.keySet()), codes);
    }
}
