package org.indh.core.document;

import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.TreeSet;
import org.indh.core.document.UnreadableFileException.Reason;
import org.indh.core.finding.Path;

/** Documents that are judged together (dossier): a programme's logframe, its budget, its risks. */
public final class Dossier {
    private final List<String> files;
    private final List<Document<?>> documents;
    private final List<UnreadableFileException> unreadable;

    private Dossier(List<String> files, List<Document<?>> documents, List<UnreadableFileException> unreadable) {
        this.files = ImmutableList.copyOf(files);
        this.documents = ImmutableList.copyOf(documents);
        this.unreadable = ImmutableList.copyOf(unreadable);
    }

    /** Documents that are there already. */
    public static Dossier of(List<? extends Document<?>> documents) {
        List<String> files = documents.stream()
                .map(Document::file)
                .filter(file -> !file.isEmpty())
                .distinct()
                .toList();
        return new Dossier(files, List.copyOf(documents), List.of());
    }

    /**
     * What an adapter made of one file.
     *
     * @param file the file's name
     * @param drafts its documents before they are bound
     * @param kinds the kinds that are known
     */
    public static Dossier of(String file, List<Draft> drafts, List<Kind<?>> kinds) {
        Map<String, Kind<?>> byName = byName(kinds);
        List<Document<?>> documents = new ArrayList<>();
        drafts.forEach(draft -> documents.add(bind(draft, file, byName, ReadLimits.standard())));
        return new Dossier(List.of(file), documents, List.of());
    }

    /** These documents and others, to be judged together: what was read apart, and is not of one format. */
    public Dossier and(Dossier other) {
        return new Dossier(
                ImmutableList.<String>builder()
                        .addAll(files)
                        .addAll(other.files)
                        .build(),
                ImmutableList.<Document<?>>builder()
                        .addAll(documents)
                        .addAll(other.documents)
                        .build(),
                ImmutableList.<UnreadableFileException>builder()
                        .addAll(unreadable)
                        .addAll(other.unreadable)
                        .build());
    }

    private static Map<String, Kind<?>> byName(List<Kind<?>> kinds) {
        Map<String, Kind<?>> byName = new TreeMap<>();
        kinds.forEach(kind -> byName.put(kind.name(), kind));
        return byName;
    }

    /** Reads files with every format and kind that is installed, within the standard limits. */
    public static Dossier read(List<java.nio.file.Path> files) {
        List<Format> formats = new ArrayList<>();
        ServiceLoader.load(Format.class).forEach(formats::add);
        List<Kind<?>> kinds = new ArrayList<>();
        ServiceLoader.load(Kinds.class).forEach(module -> kinds.addAll(module.kinds()));
        return read(files, formats, kinds, ReadLimits.standard());
    }

    /** Reads files with these formats and kinds. One that cannot be read is said; the others are read. */
    public static Dossier read(
            List<java.nio.file.Path> files, List<Format> formats, List<Kind<?>> kinds, ReadLimits limits) {
        Map<String, Kind<?>> byName = byName(kinds);
        List<Document<?>> documents = new ArrayList<>();
        List<UnreadableFileException> unreadable = new ArrayList<>();
        for (java.nio.file.Path file : files) {
            try {
                for (Draft draft : format(file, formats).read(file, limits)) {
                    documents.add(bind(draft, file.toString(), byName, limits));
                }
            } catch (UnreadableFileException e) {
                unreadable.add(e);
            }
        }
        return new Dossier(files.stream().map(java.nio.file.Path::toString).toList(), documents, unreadable);
    }

    private static Document<?> bind(Draft draft, String file, Map<String, Kind<?>> kinds, ReadLimits limits) {
        Kind<?> kind = kinds.get(draft.kind());
        if (kind != null) {
            return Binder.bind(kind, file, draft, limits);
        }
        List<Fault> faults = new ArrayList<>(draft.faults());
        if (!draft.kind().equals(Draft.UNKNOWN)) {
            faults.add(Nearest.unknown(draft.kind(), List.copyOf(kinds.keySet()), Path.ROOT));
        }
        ObjectNode empty = ObjectNode.builder().origin(draft.tree().origin()).build();
        return Binder.bind(UnknownContent.KIND, file, new Draft(draft.kind(), empty, faults), limits);
    }

    private static Format format(java.nio.file.Path file, List<Format> formats) throws UnreadableFileException {
        if (!Files.exists(file)) {
            throw new UnreadableFileException(Reason.NOT_FOUND, file.toString(), Map.of());
        }
        if (Files.isDirectory(file)) {
            throw new UnreadableFileException(Reason.NOT_A_FILE, file.toString(), Map.of());
        }
        String extension = extension(file);
        TreeSet<String> known = new TreeSet<>();
        for (Format format : formats) {
            if (format.extensions().contains(extension)) {
                return format;
            }
            known.addAll(format.extensions());
        }
        Map<String, String> detail = extension.isEmpty()
                ? Map.of("expected", String.join(", ", known))
                : Map.of("expected", String.join(", ", known), "found", extension);
        throw new UnreadableFileException(Reason.UNKNOWN_FORMAT, file.toString(), detail);
    }

    private static String extension(java.nio.file.Path file) {
        String name = String.valueOf(file.getFileName());
        int point = name.lastIndexOf('.');
        return point < 0 ? "" : name.substring(point + 1).toLowerCase(Locale.ROOT);
    }

    /** The names of the files, as they were given. */
    public List<String> files() {
        return files;
    }

    /** The documents, in the order of the files. */
    public List<Document<?>> documents() {
        return documents;
    }

    /** The documents of that kind, in the order of the files. */
    public <T> List<Document<T>> documents(Kind<T> kind) {
        return documents.stream()
                .flatMap(document -> document.as(kind).stream())
                .toList();
    }

    /** The files of which nothing can be read. */
    public List<UnreadableFileException> unreadable() {
        return unreadable;
    }
}
