package org.indh.spreadsheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.indh.core.document.Draft;
import org.indh.core.document.Fault;
import org.indh.core.document.ListNode;
import org.indh.core.document.Node;
import org.indh.core.document.ObjectNode;
import org.indh.core.document.ScalarNode;
import org.indh.core.finding.CellOrigin;
import org.indh.core.finding.Path;
import org.indh.spreadsheet.SpreadsheetFormat;
import org.indh.spreadsheet.grid.TextTable;
import org.indh.spreadsheet.grid.Workbook;
import org.jspecify.annotations.Nullable;

/** What the layouts that ship make of a workbook written as a text table. */
record Read(Workbook workbook, List<Draft> drafts) {
    static Read table(String table) {
        Workbook workbook = TextTable.parse(table.lines().toList());
        return new Read(workbook, new SpreadsheetFormat().drafts(workbook));
    }

    /** The text of a leaf of the only document; "-" where there is none. */
    String text(String pointer) {
        return node(pointer) instanceof ScalarNode leaf ? leaf.text() : "-";
    }

    /** The texts of a list of leaves, or of one member of each of its objects. */
    List<String> texts(String pointer, String... member) {
        List<String> texts = new ArrayList<>();
        if (node(pointer) instanceof ListNode list) {
            for (Node item : list.items()) {
                Node leaf = member.length == 0
                        ? item
                        : ((ObjectNode) item).members().get(member[0]);
                texts.add(leaf instanceof ScalarNode scalar ? scalar.text() : "-");
            }
        }
        return texts;
    }

    /** The cell in which a part of the only document stood; "-" where it is not known. */
    String cell(String pointer) {
        Node node = node(pointer);
        return node != null && node.origin() instanceof CellOrigin origin ? String.valueOf(origin.cell()) : "-";
    }

    /** The faults of the only document: "DC-UNKNOWN column G2". */
    List<String> faults() {
        return drafts.get(0).faults().stream().map(Read::said).toList();
    }

    static String said(Fault fault) {
        StringBuilder said = new StringBuilder(fault.code());
        said.append(fault.variant() == null ? "" : " " + fault.variant());
        fault.origins().forEach(origin -> said.append(' ').append(((CellOrigin) origin).cell()));
        return said.toString();
    }

    private @Nullable Node node(String pointer) {
        @Nullable Node node = drafts.get(0).tree();
        for (String segment : Path.parse(pointer).segments()) {
            if (node instanceof ObjectNode object) {
                node = object.members().get(segment);
            } else if (node instanceof ListNode list
                    && Integer.parseInt(segment) < list.items().size()) {
                node = list.items().get(Integer.parseInt(segment));
            } else {
                return null;
            }
        }
        return node;
    }

    /** Every leaf of every document that has a place. */
    List<ScalarNode> leaves() {
        List<ScalarNode> leaves = new ArrayList<>();
        drafts.forEach(draft -> leaves(draft.tree(), leaves));
        return leaves.stream().filter(leaf -> Objects.nonNull(leaf.origin())).toList();
    }

    private static void leaves(Node node, List<ScalarNode> leaves) {
        if (node instanceof ScalarNode leaf) {
            leaves.add(leaf);
        } else if (node instanceof ListNode list) {
            list.items().forEach(item -> leaves(item, leaves));
        } else if (node instanceof ObjectNode object) {
            object.members().values().forEach(member -> leaves(member, leaves));
        }
    }
}
