package org.indh.spreadsheet.archive;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.indh.core.document.ReadLimits;
import org.jspecify.annotations.Nullable;

/**
 * Goes forward through the elements of one part. It stands on an element; {@link #child} goes to that element's next child,
 * and what lies deeper unread is passed over, so that a reader writes down only what it knows:
 *
 * <pre>{@code
 * int sheets = cursor.depth();
 * while (cursor.child(sheets)) {
 *     if (cursor.is("sheet")) { names.add(cursor.attribute("name")); }
 * }
 * }</pre>
 *
 * <p>Elements are known by their local names; the namespaces that a reader does not list, extensions and alternate content
 * among them, are passed over as if they were not there.
 */
public final class XmlCursor {
    /** More names than any format has: a part that goes on inventing them would fill the parser's memory. */
    private static final int MOST_NAMES = 5_000;

    private static final int MOST_NAME_CHARACTERS = 1_000_000;

    private static final XMLInputFactory FACTORY = factory();

    private final String part;
    private final PartStream stream;
    private final XMLStreamReader reader;
    private final ReadLimits limits;
    private final Set<String> namespaces;
    private final Set<String> names = new HashSet<>();
    private int nameCharacters;
    private int depth;

    private XmlCursor(
            String part, PartStream stream, XMLStreamReader reader, ReadLimits limits, Set<String> namespaces) {
        this.part = part;
        this.stream = stream;
        this.reader = reader;
        this.limits = limits;
        this.namespaces = namespaces;
    }

    /** Stands on the root element, whatever its namespace. */
    static XmlCursor open(String part, PartStream stream, ReadLimits limits, Set<String> namespaces)
            throws IOException {
        XMLStreamReader reader;
        try {
            reader = FACTORY.createXMLStreamReader(MarkupCharset.reader(stream));
        } catch (XMLStreamException | RuntimeException e) {
            throw stream.fault() != null ? stream.fault() : UnreadablePartException.malformed(part);
        }
        XmlCursor cursor = new XmlCursor(part, stream, reader, limits, namespaces);
        while (cursor.next() != XMLStreamConstants.START_ELEMENT) {
            // comments and blanks before the root
        }
        return cursor;
    }

    /** The part's name, for a message. */
    public String part() {
        return part;
    }

    /** How deep the element stands that the cursor is on: 1 for the root. */
    public int depth() {
        return depth;
    }

    /** The element's local name: {@code "sheet"}. */
    public String name() {
        return reader.getLocalName();
    }

    /** Whether the element has that local name. */
    public boolean is(String name) {
        return name.equals(reader.getLocalName());
    }

    /** The value of an attribute without namespace; {@code null} if absent. */
    public @Nullable String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (name.equals(reader.getAttributeLocalName(i)) && !isNamespaced(i)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The value of an attribute of any namespace, as {@code r:id}; {@code null} if absent. */
    public @Nullable String namespacedAttribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (name.equals(reader.getAttributeLocalName(i)) && isNamespaced(i)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /**
     * Goes to the next child of the element that stands at that depth.
     *
     * @return {@code false} at the end of that element
     */
    public boolean child(int parent) throws IOException {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT && depth == parent + 1 && isKnown()) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && depth < parent) {
                return false;
            }
        }
    }

    /**
     * Adds the element's own text, without its children's, and goes to its end.
     *
     * @param longest how many characters the target may hold; the rest is passed over
     * @return {@code false} if some was passed over
     */
    public boolean text(StringBuilder target, int longest) throws IOException {
        int own = depth;
        boolean whole = true;
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.END_ELEMENT && depth < own) {
                return whole;
            }
            if (depth == own && isText(event)) {
                int room = Math.max(0, longest - target.length());
                int length = reader.getTextLength();
                whole &= length <= room;
                target.append(reader.getTextCharacters(), reader.getTextStart(), Math.min(length, room));
            }
        }
    }

    /** Goes to the end of the part, so that it is known to be whole. */
    void finish() throws IOException {
        while (depth > 0) {
            next();
        }
        stream.startToken();
        try {
            while (reader.hasNext()) {
                stream.startToken();
                reader.next();
            }
        } catch (XMLStreamException | RuntimeException e) {
            throw fault();
        }
        stream.finish();
    }

    private int next() throws IOException {
        stream.startToken();
        int event;
        try {
            event = reader.next();
        } catch (XMLStreamException | RuntimeException e) {
            throw fault();
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            depth++;
            if (depth > limits.maxDepth()) {
                throw UnreadablePartException.tooLarge(part, "maxDepth", limits.maxDepth());
            }
            countNames();
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw fault();
        } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
            count(reader.getPITarget());
        }
        return event;
    }

    private void countNames() throws UnreadablePartException {
        count(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            count(reader.getAttributeLocalName(i));
        }
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            count(String.valueOf(reader.getNamespacePrefix(i)));
            count(String.valueOf(reader.getNamespaceURI(i)));
        }
    }

    private void count(String name) throws UnreadablePartException {
        if (names.add(name)) {
            nameCharacters += name.length();
            if (names.size() > MOST_NAMES || nameCharacters > MOST_NAME_CHARACTERS) {
                throw fault();
            }
        }
    }

    private UnreadablePartException fault() {
        UnreadablePartException below = stream.fault();
        return below != null
                ? below
                : UnreadablePartException.malformed(
                        part,
                        Math.max(1, reader.getLocation().getLineNumber()),
                        Math.max(1, reader.getLocation().getColumnNumber()));
    }

    private boolean isKnown() {
        String namespace = reader.getNamespaceURI();
        return namespace == null || namespaces.contains(namespace);
    }

    private boolean isNamespaced(int attribute) {
        String namespace = reader.getAttributeNamespace(attribute);
        return namespace != null && !namespace.isEmpty();
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the part is read");
        });
        return factory;
    }
}
