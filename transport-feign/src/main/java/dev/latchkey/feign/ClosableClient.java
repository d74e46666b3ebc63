package dev.latchkey.feign;

import feign.Client;

/** A client that can be closed: calls that are under way end as they would, and later ones are not sent. */
interface ClosableClient extends Client, AutoCloseable {
    @Override
    void close();
}
