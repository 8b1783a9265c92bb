package org.crosswise.engine;

import java.io.IOException;
import java.util.List;
import org.crosswise.knowledge.Tables;

/** Where the files of a rule set come from: a folder, a bundle or the library's jar. */
interface Origin extends Tables.Files {

    /** Whether there is something of that path, be it a file that can be read or not. */
    boolean has(String path);

    /** The names of the folders in a folder, sorted; the empty path is the set's own folder. */
    List<String> folders(String path) throws IOException;

    /** The names of the plain files in a folder, sorted; none when there is no such folder. */
    List<String> files(String path) throws IOException;

    /** The names of the links in a folder, sorted; none is ever followed. */
    default List<String> links(String path) throws IOException {
        return List.of();
    }
}
