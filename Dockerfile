# The vesipath program: `docker run --rm -p 127.0.0.1:4000:4000 vesipath` serves the curated graph, without Neo4j.
FROM node:20-slim AS build
WORKDIR /vesipath
COPY package.json package-lock.json ./
# Install scripts would build the project, whose files are not here yet.
RUN npm ci --ignore-scripts
COPY . .
# What the package holds is decided in package.json alone.
RUN npm run build && npm pack --ignore-scripts && tar -xzf vesipath-*.tgz

FROM node:20-slim AS packages
WORKDIR /vesipath
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts

FROM node:20-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /vesipath
COPY --from=packages /vesipath/node_modules node_modules
COPY --from=build /vesipath/package .
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/cli/main.js"]
CMD ["serve"]
