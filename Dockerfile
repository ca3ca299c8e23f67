FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY . .
RUN npm ci && npm prune --omit=dev --ignore-scripts

FROM node:22-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY src/preview/page src/preview/page
COPY package.json LICENSE ./
COPY corpus corpus
RUN mkdir data && chown node:node data
USER node
VOLUME /app/data
CMD ["node", "dist/src/main.js"]
