package org.indh.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.indh.core.document.ReadLimits;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.rows.Block;
import org.indh.core.rows.Blocks;
import org.indh.core.rows.RowFlaw;
import org.indh.core.rows.Rows;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** The records of JSON Lines, for one thread: the texts of the wanted members are put one after the other. */
final class JsonRows implements Rows {
    private static final int SLACK = 8;
    private static final int MARK_LENGTH = 3;

    private final Blocks blocks;
    private final Block block;
    private final List<String> wanted;
    private final JsonFactory factory;
    private final int[] starts;
    private final int[] ends;
    private final List<String> names = new ArrayList<>();
    private byte[] texts = new byte[256];
    private int used;
    private int at;
    private int nextLine;
    private int line;
    private int rowStart;
    private int rowEnd;
    private RowFlaw flaw = RowFlaw.NONE;

    JsonRows(Blocks blocks, List<String> wanted, ReadLimits limits) {
        this.blocks = blocks;
        this.block = blocks.block();
        this.wanted = wanted;
        this.starts = new int[wanted.size()];
        this.ends = new int[wanted.size()];
        this.factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.maxDepth())
                        .build())
                .build();
    }

    @Override
    public boolean next() throws UnreadableFileException {
        while (true) {
            if (at >= block.end()) {
                if (!blocks.next(block)) {
                    return false;
                }
                at = 0;
                nextLine = block.line();
            }
            line = nextLine++;
            rowStart = at;
            rowEnd = at;
            while (rowEnd < block.end() && block.bytes()[rowEnd] != '\n') {
                rowEnd++;
            }
            at = rowEnd + 1;
            if (line == 1 && startsWithMark()) {
                rowStart += MARK_LENGTH;
            }
            if (!isBlank()) {
                read();
                return true;
            }
        }
    }

    private boolean startsWithMark() {
        byte[] mark = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
        return rowEnd - rowStart >= MARK_LENGTH
                && Arrays.equals(block.bytes(), rowStart, rowStart + MARK_LENGTH, mark, 0, MARK_LENGTH);
    }

    private boolean isBlank() {
        for (int i = rowStart; i < rowEnd; i++) {
            if (block.bytes()[i] > ' ' || block.bytes()[i] < 0) {
                return false;
            }
        }
        return true;
    }

    private void read() {
        flaw = RowFlaw.NONE;
        used = 0;
        names.clear();
        Arrays.fill(starts, 0);
        Arrays.fill(ends, 0);
        try (JsonParser parser = parser()) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                flaw = RowFlaw.MALFORMED;
                return;
            }
            object(parser, "");
            if (parser.nextToken() != null) {
                flaw = RowFlaw.MALFORMED;
            }
        } catch (StreamReadException | JacksonIOException e) {
            flaw = RowFlaw.MALFORMED;
        }
    }

    private JsonParser parser() {
        return factory.createParser(ObjectReadContext.empty(), block.bytes(), rowStart, rowEnd - rowStart);
    }

    private void object(JsonParser parser, String prefix) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = prefix + parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_OBJECT) {
                object(parser, name + ".");
            } else if (value == JsonToken.START_ARRAY) {
                parser.skipChildren();
            } else {
                names.add(name);
                int field = value == JsonToken.VALUE_NULL ? -1 : wanted.indexOf(name);
                if (field >= 0) {
                    keep(field, parser.getString().getBytes(StandardCharsets.UTF_8));
                }
            }
        }
    }

    private void keep(int field, byte[] text) {
        if (used + text.length + SLACK > texts.length) {
            texts = Arrays.copyOf(texts, 2 * (used + text.length + SLACK));
        }
        System.arraycopy(text, 0, texts, used, text.length);
        starts[field] = used;
        used += text.length;
        ends[field] = used;
    }

    /** The names of the record's members. */
    List<String> names() {
        return names;
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public RowFlaw flaw() {
        return flaw;
    }

    @Override
    public byte[] bytes() {
        return texts;
    }

    @Override
    public int start(int field) {
        return starts[field];
    }

    @Override
    public int end(int field) {
        return ends[field];
    }

    /** Where the member's value begins: the record is parsed once more for it, since hardly anybody asks. */
    @Override
    public int column(int field) {
        try (JsonParser parser = parser()) {
            String prefix = "";
            JsonToken token = parser.nextToken();
            while (token != null) {
                token = parser.nextToken();
                if (token == JsonToken.PROPERTY_NAME) {
                    String name = prefix + parser.currentName();
                    token = parser.nextToken();
                    if (token == JsonToken.START_OBJECT) {
                        prefix = name + ".";
                    } else if (token == JsonToken.START_ARRAY) {
                        parser.skipChildren();
                    } else if (name.equals(wanted.get(field))) {
                        return characters((int) parser.currentTokenLocation().getByteOffset());
                    }
                } else if (token == JsonToken.END_OBJECT) {
                    int parent = prefix.lastIndexOf('.', prefix.length() - 2);
                    prefix = parent < 0 ? "" : prefix.substring(0, parent + 1);
                }
            }
        } catch (StreamReadException | JacksonIOException e) {
            // what is no JSON has no members
        }
        return 1;
    }

    /** The character that comes after so many bytes of the record, counted from 1. */
    private int characters(int bytesBefore) {
        return new String(block.bytes(), rowStart, bytesBefore, StandardCharsets.UTF_8).length() + 1;
    }
}
