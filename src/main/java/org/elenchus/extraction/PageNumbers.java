package org.elenchus.extraction;

import java.util.List;

/** Pages as a message names them, counted from 1 as a viewer counts them. */
public final class PageNumbers {
    /** Longer lists are cut off. */
    private static final int MOST = 12;

    private PageNumbers() {}

    /**
     * For example {@code pages 2, 5–9}.
     *
     * @param pages from 0, rising; not empty
     */
    public static String of(List<Integer> pages) {
        StringBuilder list = new StringBuilder(pages.size() == 1 ? "page " : "pages ");
        int shown = 0;
        for (int i = 0; i < pages.size(); shown++) {
            int last = i;
            while (last + 1 < pages.size() && pages.get(last + 1) == pages.get(last) + 1) {
                last++;
            }
            if (shown == MOST) {
                return list.append(" …").toString();
            }
            list.append(shown == 0 ? "" : ", ").append(pages.get(i) + 1);
            if (last > i) {
                list.append(last > i + 1 ? "–" : ", ").append(pages.get(last) + 1);
            }
            i = last + 1;
        }
        return list.toString();
    }
}
