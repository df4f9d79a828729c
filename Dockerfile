# The gateway as a container: published with the SDK, run by a user without rights on a small image that has ICU and time zones.
#   docker build -t gateway .
#   docker run -p 5000:5000 -v city:/data gateway
#   docker run -v city:/data -v "$PWD":/in gateway import /in/122033_108_aed.csv
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY global.json Directory.Build.props Directory.Packages.props .editorconfig ./
COPY src/Gateway.csproj src/packages.lock.json src/
RUN dotnet restore src --locked-mode
COPY src src
RUN dotnet publish src --no-restore -c Release -o /app && mkdir /data

FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled-extra
WORKDIR /app
COPY --from=build /app .
# The user of the image owns the volume's folder, and so the database in it.
COPY --from=build --chown=$APP_UID:$APP_UID /data /data
USER $APP_UID
ENV GATEWAY_URLS=http://+:5000 GATEWAY_DATABASE=/data/gateway.db
VOLUME /data
EXPOSE 5000
HEALTHCHECK CMD ["./gateway", "health", "--url", "http://localhost:5000"]
ENTRYPOINT ["./gateway"]
