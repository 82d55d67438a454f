package org.indh.cli.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Files of which each holds something of its own: money that is given twice counts once.
 *
 * @param files each once, in the order in which they were given
 * @param again the files that hold the bytes of an earlier one, each with that one
 */
public record SameFiles(List<Path> files, Map<Path, Path> again) {
    /** Tells apart what was given; what cannot be compared is left to whoever reads it. */
    public static SameFiles of(List<Path> given) {
        List<Path> files = new ArrayList<>();
        Map<Path, Path> again = new LinkedHashMap<>();
        for (Path file : once(given)) {
            files.stream()
                    .filter(earlier -> isSame(earlier, file))
                    .findFirst()
                    .ifPresentOrElse(earlier -> again.put(file, earlier), () -> files.add(file));
        }
        return new SameFiles(files, again);
    }

    /** Each file once: a file that is given twice is not judged against itself. */
    public static List<Path> once(List<Path> files) {
        Map<Path, Path> byPlace = new LinkedHashMap<>();
        files.forEach(file -> byPlace.putIfAbsent(file.toAbsolutePath().normalize(), file));
        return List.copyOf(byPlace.values());
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isRegularFile(one)
                    && Files.isRegularFile(other)
                    && Files.size(one) == Files.size(other)
                    && Files.mismatch(one, other) < 0;
        } catch (IOException e) {
            return false; // reading says why
        }
    }
}
