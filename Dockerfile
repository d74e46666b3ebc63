# The command line in a container, made of an archive that `mvn -Parchive -pl apps/cli -am package` or a release has made:
#
#   docker build --build-arg ARCHIVE=apps/cli/target/latchkey-cli-VERSION-bin.tar.gz -t latchkey .
#   docker run --rm -v "$PWD:/work" latchkey check request.json
FROM eclipse-temurin:17-jre
ARG ARCHIVE
ADD ${ARCHIVE} /opt/
# The first start makes the archive of classes, with which all others begin.
RUN ln -s /opt/latchkey-*/bin/latchkey /usr/local/bin/latchkey && latchkey --version
USER 65534:65534
WORKDIR /work
ENTRYPOINT ["latchkey"]
