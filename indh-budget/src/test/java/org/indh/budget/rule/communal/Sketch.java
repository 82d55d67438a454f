package org.indh.budget.rule.communal;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.indh.budget.communal.CommunalBudget;
import org.indh.budget.communal.TriennialProgramming;
import org.indh.core.document.Binder;
import org.indh.core.document.Document;
import org.indh.core.document.Dossier;
import org.indh.core.document.ListNode;
import org.indh.core.document.Node;
import org.indh.core.document.ObjectNode;
import org.indh.core.document.ScalarNode;
import org.indh.core.finding.Finding;
import org.indh.core.finding.Place;
import org.indh.core.validation.Profile;
import org.indh.core.validation.ValidationReport;
import org.indh.core.validation.Validator;
import org.jspecify.annotations.Nullable;

/**
 * Budgets of communes as a reader sees them, one row a line of text, and bound as a file's tree is, so that an amount may be
 * unreadable.
 *
 * <pre>
 * ! year=2027 votedOn=2026-11-05       what the document says of itself
 * # operating receipt voted=10         a section with its totals; "special expense INDH" names an account
 * 30.10 own voted=7 paid=6.5           a line: code, role, "compulsory" or "optional", amounts
 * {@literal @} INDH opening=0.3                    an account
 * $ capitalDue=0.6 limit=40%           a loan
 * ~ decision=D-14                      a virement
 * &gt; operating 30.20 -200               what it does to a line
 * # operating receipt 2027=14          of a programming: a section with its totals by year, and lines alike
 * </pre>
 */
final class Sketch {
    static final LocalDate TODAY = LocalDate.of(2026, 12, 31);

    private static final Set<String> PARTS = Set.of("operating", "equipment", "annex", "special");

    private final ObjectNode.Builder root = ObjectNode.builder();
    private final List<Node> sections = new ArrayList<>();
    private final List<Node> lines = new ArrayList<>();
    private final List<Node> accounts = new ArrayList<>();
    private final List<Node> loans = new ArrayList<>();
    private final List<Node> virements = new ArrayList<>();
    private final List<Node> moves = new ArrayList<>();
    private ObjectNode.@Nullable Builder section;
    private ObjectNode.@Nullable Builder virement;

    private Sketch() {}

    static Document<CommunalBudget> budget(String rows) {
        return Binder.bind(CommunalBudget.KIND, tree(rows));
    }

    static Document<TriennialProgramming> programming(String rows) {
        return Binder.bind(TriennialProgramming.KIND, tree(rows));
    }

    private static ObjectNode tree(String rows) {
        Sketch sketch = new Sketch();
        rows.lines().map(String::strip).filter(row -> !row.isEmpty()).forEach(sketch::take);
        return sketch.grown();
    }

    private void take(String row) {
        List<String> words = Splitter.on(' ').omitEmptyStrings().splitToList(row);
        List<String> rest = words.subList(1, words.size());
        switch (words.get(0)) {
            case "!" -> rest.forEach(word -> put(root, word, "amounts"));
            case "#" -> section(rest);
            case "@" -> accounts.add(filled("code", rest, "amounts").build());
            case "$" -> loans.add(filled(null, rest, "amounts").build());
            case "~" -> {
                close();
                virement = filled(null, rest, "amounts");
            }
            case ">" ->
                moves.add(ObjectNode.builder()
                        .put("part", rest.get(0))
                        .put("code", rest.get(1))
                        .put("amount", rest.get(2))
                        .build());
            default -> lines.add(filled("code", words, "amounts").build());
        }
    }

    private void section(List<String> words) {
        close();
        ObjectNode.Builder opened =
                ObjectNode.builder().put("part", words.get(0)).put("side", words.get(1));
        for (String word : words.subList(2, words.size())) {
            if (word.contains("=")) {
                put(opened, word, "totals");
            } else {
                opened.put("account", word);
            }
        }
        section = opened;
    }

    /** An object of words: the first fills that component, "key=value" a member, a year one of a map, others what they are. */
    private static ObjectNode.Builder filled(@Nullable String first, List<String> words, String map) {
        ObjectNode.Builder object = ObjectNode.builder();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.contains("=")) {
                put(object, word, map);
            } else if (i == 0 && first != null) {
                object.put(first, word.equals("-") ? "" : word);
            } else if (word.equals("compulsory") || word.equals("optional")) {
                object.put("compulsory", String.valueOf(word.equals("compulsory")));
            } else {
                object.put(PARTS.contains(word) ? "part" : "role", word);
            }
        }
        return object;
    }

    private static void put(ObjectNode.Builder object, String word, String map) {
        String key = word.substring(0, word.indexOf('='));
        String value = word.substring(word.indexOf('=') + 1).replace("%", " %");
        if (Character.isDigit(key.charAt(0))) {
            ObjectNode.Builder years = ObjectNode.builder();
            if (object.member(map) instanceof ObjectNode before) {
                before.members().forEach(years::put);
            }
            ObjectNode amounts = years.put(key, ScalarNode.of(value)).build();
            object.put(map, amounts);
        } else if (key.equals("commune")) {
            String member = Character.isDigit(value.charAt(0)) ? "code" : "name";
            object.put(key, ObjectNode.builder().put(member, value).build());
        } else {
            object.put(key, value);
        }
    }

    private void close() {
        if (section != null) {
            sections.add(
                    section.put("lines", new ListNode(List.copyOf(lines), null)).build());
        }
        if (virement != null) {
            virements.add(virement.put("moves", new ListNode(List.copyOf(moves), null))
                    .build());
        }
        section = null;
        virement = null;
        lines.clear();
        moves.clear();
    }

    private ObjectNode grown() {
        close();
        put("sections", sections);
        put("accounts", accounts);
        put("loans", loans);
        put("virements", virements);
        return root.build();
    }

    private void put(String name, List<Node> items) {
        if (!items.isEmpty() || name.equals("sections")) {
            root.put(name, new ListNode(items, null));
        }
    }

    static ValidationReport report(Document<?>... documents) {
        return Validator.standard().showingAll().validate(Dossier.of(List.of(documents)), TODAY);
    }

    /** What is found: "error CB-PART-BALANCE /s/0/voted /s/1/voted", followers behind an arrow; faults of reading aside. */
    static List<String> found(Document<?>... documents) {
        return said(report(documents));
    }

    static List<String> found(String budget) {
        return found(budget(budget));
    }

    static List<String> foundUnder(String profile, String budget) {
        return said(Validator.standard()
                .under(Profile.named(profile))
                .validate(Dossier.of(List.of(budget(budget))), TODAY));
    }

    /** What could not be judged: "CB-DEBT own-receipts-unknown"; not the days of a vote, which few sketches state. */
    static List<String> notEvaluated(Document<?>... documents) {
        return report(documents).notEvaluated().stream()
                .filter(one -> !one.code().equals("CB-CALENDAR"))
                .map(one -> one.code() + " " + one.reason())
                .toList();
    }

    private static List<String> said(ValidationReport report) {
        return report.findings().stream()
                .filter(finding -> finding.code().startsWith("CB-"))
                .map(Sketch::said)
                .toList();
    }

    private static String said(Finding finding) {
        StringBuilder said =
                new StringBuilder(finding.severity().code()).append(' ').append(finding.code());
        for (Place place : finding.places()) {
            said.append(' ')
                    .append(String.valueOf(place.pointer())
                            .replace("/sections/", "/s/")
                            .replace("/lines/", "/l/"));
        }
        finding.followers().forEach(follower -> said.append(" > ").append(follower.code()));
        return said.toString();
    }
}
