package org.indh.spreadsheet.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.indh.core.document.ReadLimits;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.document.UnreadableFileException.Reason;

/**
 * A zipped file of parts, found by their names without regard to case, to the direction of slashes or to a slash in front.
 * Parts are read where the file's directory says that they lie, one at a time.
 */
public final class Archive {
    /** No part that matters is named at such length, and names take memory. */
    private static final int LONGEST_NAME = 1_000;

    private final ZipFile zip;
    private final ReadLimits limits;
    private final Map<String, ZipEntry> parts = new HashMap<>();
    private final PartStream.UnzippedBytes unzipped = new PartStream.UnzippedBytes();

    private Archive(ZipFile zip, ReadLimits limits) throws IOException {
        this.zip = zip;
        this.limits = limits;
        if (zip.size() > limits.maxParts()) {
            throw UnreadablePartException.tooLarge("maxParts", limits.maxParts());
        }
        for (Iterator<? extends ZipEntry> entries = zip.entries().asIterator(); entries.hasNext(); ) {
            ZipEntry entry = entries.next();
            if (entry.getName().length() <= LONGEST_NAME) {
                parts.putIfAbsent(key(entry.getName()), entry);
            }
        }
    }

    /**
     * Opens a file, reads it with that reader and closes it.
     *
     * @param kind the kind of file that is expected, as {@code "xlsx"}
     * @throws UnreadableFileException if the file does not open, or if the reader gives it up
     */
    public static <T> T read(Path file, String kind, ReadLimits limits, Reader<T> reader)
            throws UnreadableFileException {
        try {
            FirstLook.check(file, kind, limits);
            try (ZipFile zip = open(file)) {
                return reader.read(new Archive(zip, limits));
            }
        } catch (UnreadablePartException e) {
            throw new UnreadableFileException(e.reason(), file.toString(), e.detail(), e);
        } catch (ZipException | EOFException e) {
            throw new UnreadableFileException(Reason.MALFORMED, file.toString(), Map.of(), e);
        } catch (IOException e) {
            throw new UnreadableFileException(Reason.INPUT_OUTPUT, file.toString(), Map.of(), e);
        }
    }

    /** Whether there is a part of that name. */
    public boolean has(String part) {
        return parts.containsKey(key(part));
    }

    /**
     * Reads a part and makes sure that it is whole.
     *
     * @param namespaces those whose elements the reader knows
     * @throws UnreadablePartException if there is no such part, if it is damaged, or if a limit ends its reading
     */
    public <T> T part(String part, Set<String> namespaces, PartReader<T> reader) throws IOException {
        ZipEntry entry = entry(part);
        try (InputStream zipped = zipped(entry)) {
            PartStream stream = new PartStream(zipped, entry, limits, unzipped);
            XmlCursor cursor = XmlCursor.open(part, stream, limits, namespaces);
            T value = reader.read(cursor);
            cursor.finish();
            return value;
        } catch (ZipException | EOFException e) {
            throw UnreadablePartException.malformed(part);
        }
    }

    /**
     * The first characters of a part that is plain ASCII, as {@code mimetype} is.
     *
     * @param longest how many at most
     */
    public String start(String part, int longest) throws IOException {
        ZipEntry entry = entry(part);
        try (InputStream zipped = zipped(entry)) {
            return new String(zipped.readNBytes(longest), StandardCharsets.US_ASCII);
        }
    }

    private ZipEntry entry(String part) throws UnreadablePartException {
        ZipEntry entry = parts.get(key(part));
        if (entry == null) {
            throw UnreadablePartException.malformed(part);
        }
        return entry;
    }

    private InputStream zipped(ZipEntry entry) throws IOException {
        InputStream zipped = zip.getInputStream(entry);
        if (zipped == null) {
            throw UnreadablePartException.malformed(entry.getName());
        }
        return zipped;
    }

    private static ZipFile open(Path file) throws IOException {
        try {
            // Names that are not marked as UTF-8 may hold any byte; the parts that matter are named in ASCII.
            return new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
        } catch (ZipException | IllegalArgumentException e) {
            throw UnreadablePartException.of(FirstLook.whyNotZip(file));
        }
    }

    private static String key(String name) {
        String slashed = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    /** Reads an archive. */
    @FunctionalInterface
    public interface Reader<T> {
        /** Makes a value of the archive, which is closed afterwards. */
        T read(Archive archive) throws IOException;
    }

    /** Reads one part. */
    @FunctionalInterface
    public interface PartReader<T> {
        /** Makes a value of the part; the cursor stands on its root. */
        T read(XmlCursor cursor) throws IOException;
    }
}
