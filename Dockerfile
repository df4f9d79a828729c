# The gateway as a container: Banana Cake Pop from npm, the program built by the SDK with native code, and a small image with ICU and time
# zones in which an unprivileged user runs it. Only /data is written, so the root file system can be read-only.
#   docker build -t gateway .
#   docker run -p 8080:8080 gateway                                         the sample city, to try it out
#   docker run -p 8080:8080 --read-only -v city:/data gateway               in production
#   docker run --rm -v city:/data -v "$PWD":/in:ro gateway import /in/122033_108_aed.csv
FROM node:22-slim AS ide
WORKDIR /ide
COPY src/Http/Ide/package.json src/Http/Ide/package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
ARG TARGETARCH
WORKDIR /source
COPY global.json Directory.Build.props Directory.Packages.props .editorconfig ./
COPY src/Gateway.csproj src/packages.lock.json src/
COPY src/Http/Ide/Ide.targets src/Http/Ide/
RUN dotnet restore src --locked-mode -a "${TARGETARCH:-amd64}" -p:PublishReadyToRun=true
COPY LICENSE ./
COPY schema/operations schema/operations
COPY src src
COPY --from=ide /ide/node_modules /ide/node_modules
RUN dotnet publish src --no-restore -c Release -a "${TARGETARCH:-amd64}" --self-contained false -p:PublishReadyToRun=true \
      -p:IdeModules=/ide/node_modules -o /app \
    && cp LICENSE /app/ && mkdir /data

FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled-extra
LABEL org.opencontainers.image.title="Gateway" \
      org.opencontainers.image.description="The open data of cities as one typed GraphQL graph" \
      org.opencontainers.image.version="0.1.0" \
      org.opencontainers.image.licenses="MIT AND LicenseRef-ChilliCream-1.0" \
      org.opencontainers.image.base.name="mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled-extra"
COPY --from=build /app /app
# The image's user owns the volume's folder, and so the database in it.
COPY --from=build --chown=$APP_UID:$APP_UID /data /data
# Large imports sort in temporary files; they belong in the volume too. By default glibc would have a heap for nearly every thread.
ENV GATEWAY_URLS=http://+:8080 \
    GATEWAY_DATABASE=/data/gateway.db \
    TMPDIR=/data \
    MALLOC_ARENA_MAX=2 \
    DOTNET_EnableDiagnostics=0
USER $APP_UID
# A gateway.json in the volume is the settings file.
WORKDIR /data
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=6s --start-period=30s CMD ["/app/gateway", "health"]
ENTRYPOINT ["/app/gateway"]
