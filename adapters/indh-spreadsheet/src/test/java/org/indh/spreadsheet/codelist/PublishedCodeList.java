package org.indh.spreadsheet.codelist;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A code list as IATI publishes it, and the resource that it becomes: what makes the resources, and what they are held
 * against.
 *
 * @param name the list's name here: {@code "sector"}
 * @param file the published file: {@code "Sector.xml"}
 * @param publisher whose list it is
 */
record PublishedCodeList(String name, String file, String publisher) {
    private static final String EDITION = "IATI 2.03";

    /** Every list that is taken from a published file. */
    static final List<PublishedCodeList> ALL = List.of(
            new PublishedCodeList("currency", "Currency.xml", "ISO 4217, replicated by IATI"),
            new PublishedCodeList("marker", "PolicyMarker.xml", "OECD DAC, replicated by IATI under codes of its own"),
            new PublishedCodeList("marker-score", "PolicySignificance.xml", "OECD DAC, replicated by IATI"),
            new PublishedCodeList("marker-vocabulary", "PolicyMarkerVocabulary.xml", "IATI"),
            new PublishedCodeList("organisation-type", "OrganisationType.xml", "IATI"),
            new PublishedCodeList("sdg-goal", "UNSDG-Goals.xml", "United Nations, replicated by IATI"),
            new PublishedCodeList("sector", "Sector.xml", "OECD DAC, replicated by IATI"),
            new PublishedCodeList("sector-category", "SectorCategory.xml", "OECD DAC, replicated by IATI"),
            new PublishedCodeList("sector-vocabulary", "SectorVocabulary.xml", "IATI"));

    /** The lines of the resource, from the published file in that folder. */
    List<String> resource(Path folder) throws IOException {
        List<Map<String, String>> codes = new ArrayList<>();
        TreeSet<String> columns = new TreeSet<>();
        TreeSet<String> days = new TreeSet<>();
        for (Element item : elements(root(folder.resolve(file)), "codelist-item")) {
            Map<String, String> code = code(item);
            codes.add(code);
            columns.addAll(code.keySet());
            for (String change : List.of("activation-date", "withdrawal-date")) {
                if (item.hasAttribute(change)) {
                    days.add(item.getAttribute(change));
                }
            }
        }
        List<String> order = new ArrayList<>(List.of("code", "category", "withdrawn", "en", "fr"));
        order.retainAll(columns);
        if (order.size() < columns.size()) {
            throw new AssertionError(file + " has more than is read of it: " + columns);
        }
        List<String> lines = new ArrayList<>(List.of("publisher: " + publisher, "edition: " + EDITION));
        if (!days.isEmpty()) {
            lines.add("changed: " + days.last());
        }
        lines.add("columns: " + String.join(" | ", order));
        codes.forEach(code -> lines.add(line(code, order)));
        return lines;
    }

    private static String line(Map<String, String> code, List<String> columns) {
        List<String> cells =
                columns.stream().map(column -> code.getOrDefault(column, "")).toList();
        return String.join(" | ", cells).stripTrailing();
    }

    private static Map<String, String> code(Element item) {
        Map<String, String> code = new TreeMap<>();
        code.put("code", text(elements(item, "code").get(0)));
        elements(item, "category").forEach(category -> code.put("category", text(category)));
        if (item.getAttribute("status").equals("withdrawn")) {
            code.put("withdrawn", item.getAttribute("withdrawal-date"));
        }
        for (Element name : elements(item, "name")) {
            for (Element narrative : elements(name, "narrative")) {
                String language = narrative.getAttribute("xml:lang");
                code.put(language.isEmpty() ? "en" : language, text(narrative));
            }
        }
        code.values().removeIf(String::isEmpty);
        return code;
    }

    private static String text(Element element) {
        String text = element.getTextContent().strip().replaceAll("\\s+", " ");
        if (text.indexOf('|') >= 0) {
            throw new AssertionError("a bar would look like two cells: " + text);
        }
        return text;
    }

    private static Element root(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(bytes)
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file + " cannot be read", e);
        }
    }

    /** The elements of that name below an element, those of its own for a name within a code. */
    private static List<Element> elements(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                if (element.getTagName().equals(name)) {
                    found.add(element);
                } else if (element.getTagName().equals("codelist-items")) {
                    found.addAll(elements(element, name));
                }
            }
        }
        return found;
    }
}
