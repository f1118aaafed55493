const fs=require('fs');const p=JSON.parse(fs.readFileSync('package.json'));
const scripts={
 build:"tsc -p tsconfig.build.json && tsc -p bots/web/client",
 prestart:"npm run -s build", start:"node dist/src/main.js",
 preassess:"npm run -s build", assess:"node dist/src/assess-cli.js",
 prechat:"npm run -s build", chat:"node dist/src/chat-cli.js",
 check:"tsc -p tsconfig.json && biome ci .",
 format:"biome check --write .",
 pretest:"npm run -s build && npm run -s check", test:"vitest run"
};
const {dependencies,devDependencies,overrides,...rest}=p;
fs.writeFileSync('package.json',JSON.stringify({...rest,scripts,dependencies,devDependencies,overrides},null,2)+'\n');
