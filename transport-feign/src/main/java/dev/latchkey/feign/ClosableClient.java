package dev.latchkey.feign;

import feign.Client;

/** A client that can be closed: calls in progress end normally, and later ones are not sent. */
interface ClosableClient extends Client, AutoCloseable {
    @Override
    void close();
}
