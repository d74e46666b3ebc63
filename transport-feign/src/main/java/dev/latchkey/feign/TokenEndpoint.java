package dev.latchkey.feign;

import feign.Headers;
import feign.RequestLine;

/** Where tokens are fetched. It belongs to no API version. */
interface TokenEndpoint {

    @RequestLine("POST /oauth/token")
    @Headers("Content-Type: application/x-www-form-urlencoded")
    HttpAnswer token(byte[] form);
}
