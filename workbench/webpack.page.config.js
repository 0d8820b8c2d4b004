const path = require("node:path");
const Html = require("html-webpack-plugin");
const MiniCss = require("mini-css-extract-plugin");

/** The workbench's page: never part of dist. */
module.exports = {
  context: __dirname,
  mode: "production",
  devtool: "source-map",
  entry: { side: "./page/index.ts", bro: "./page/bro.ts" },
  output: { clean: true, path: path.join(__dirname, "..", ".cache", "page"), filename: "[name].js", publicPath: "/side/" },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      { test: /\.ts$/, exclude: /node_modules/, use: { loader: "ts-loader", options: { transpileOnly: true } } },
      { test: /\.css$/, use: [MiniCss.loader, "css-loader"] },
    ],
  },
  performance: { hints: false },
  plugins: [new MiniCss({ filename: "[name].css" }), new Html({ filename: "index.html", template: "./page/index.html", chunks: ["side"] })],
};
