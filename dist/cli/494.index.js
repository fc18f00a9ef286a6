export const id = 494;
export const ids = [494];
export const modules = {

/***/ 258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   historyCommand: () => (/* binding */ historyCommand),
/* harmony export */   readHistory: () => (/* binding */ readHistory)
/* harmony export */ });
/* harmony import */ var _baseline_codec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _baseline_history_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9223);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8315);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8419);
/* harmony import */ var _write_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4348);






/** `perf-gate history`: what is recorded of a suite on a base branch. */
async function historyCommand(inputs, context) {
    const history = await readHistory(inputs, context);
    if ((0,_write_report_js__WEBPACK_IMPORTED_MODULE_4__/* .writeText */ .x)(inputs.json, () => `${JSON.stringify(history, null, 2)}\n`, context) === 'standard output')
        return 0;
    process.stdout.write(historyText(history, inputs.verify));
    return 0;
}
/** The history of the inputs' suite and base branch, or of the file they name; none at all is an error. */
async function readHistory(inputs, context) {
    if (inputs.history !== null) {
        return (0,_baseline_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeHistory */ .FU)(new TextDecoder().decode((0,_io_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readBytes */ .io)(inputs.history, context.cwd).bytes), inputs.history);
    }
    const { store, baseBranch } = await (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .findPlace */ .P)(inputs, context);
    const path = (0,_baseline_history_path_js__WEBPACK_IMPORTED_MODULE_5__/* .historyPath */ .ae)(inputs.suite, baseBranch);
    const text = (await store?.read([path]))?.files.get(path);
    if (text !== undefined)
        return (0,_baseline_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeHistory */ .FU)(text, path);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`nothing is recorded of suite ${inputs.suite} on ${baseBranch}`, {
        place: { file: store?.where ?? context.cwd },
        hint: 'perf-gate record adds a run; --suite and --base-branch choose another history.',
    });
}
function historyText(history, verify) {
    const { suite, branch, metrics, runs, acceptances } = history;
    const head = `${suite} on ${branch}: ${runs.length} runs, ${metrics.length} metrics, ${acceptances.length} acceptances`;
    return [head, ...runs.map(runLine), ...(verify ? ['everything recorded can be read'] : []), ''].join('\n');
}
function runLine(run) {
    const points = run.points.filter((point) => point !== null);
    const quarantined = points.filter((point) => point?.state === 'quarantined').length;
    const states = quarantined === 0 ? '' : `, ${quarantined} quarantined`;
    return `  ${run.commit.slice(0, 10)}  ${run.date.slice(0, 16).replace('T', ' ')}  ${points.length} metrics${states}  ${run.runner.os}/${run.runner.arch} ${run.runner.cpu}`;
}


/***/ }),

/***/ 3494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportCommand: () => (/* binding */ reportCommand)
});

// EXTERNAL MODULE: ./lib/baseline/codec.js + 2 modules
var codec = __webpack_require__(1708);
// EXTERNAL MODULE: ./lib/baseline/history-path.js
var history_path = __webpack_require__(9223);
// EXTERNAL MODULE: ./lib/config/configuration.js + 4 modules
var configuration = __webpack_require__(3413);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/io/files.js
var files = __webpack_require__(8315);
// EXTERNAL MODULE: ./lib/io/local-repository.js
var local_repository = __webpack_require__(6340);
// EXTERNAL MODULE: ./lib/io/terminal.js
var terminal = __webpack_require__(4246);
;// CONCATENATED MODULE: ./lib/render/dashboard/assets.js
// Made by scripts/dashboard-assets.mjs from browser/ and the package uplot (MIT, Leon Sorokin); never edited.
// biome-ignore-all format: made
// biome-ignore-all lint: made
/** The program of the page: uPlot, then our own modules. */
const script = '/*! uPlot\nThe MIT License (MIT)\n\nCopyright (c) 2022 Leon Sorokin\n\nPermission is hereby granted, free of charge, to any person obtaining a copy\nof this software and associated documentation files (the "Software"), to deal\nin the Software without restriction, including without limitation the rights\nto use, copy, modify, merge, publish, distribute, sublicense, and/or sell\ncopies of the Software, and to permit persons to whom the Software is\nfurnished to do so, subject to the following conditions:\n\nThe above copyright notice and this permission notice shall be included in\nall copies or substantial portions of the Software.\n\nTHE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR\nIMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,\nFITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE\nAUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER\nLIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,\nOUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN\nTHE SOFTWARE.\n*/\nvar uPlot;try{uPlot=(function(){/*! https://github.com/leeoniya/uPlot (v1.6.32) */\nvar uPlot=function(){"use strict";const l="u-off",e="u-label",t="width",n="height",i="top",o="bottom",s="left",r="right",u="#000",a=u+"0",f="mousemove",c="mousedown",h="mouseup",d="mouseenter",p="mouseleave",m="dblclick",g="change",x="dppxchange",w="--",_="undefined"!=typeof window,b=_?document:null,v=_?window:null,k=_?navigator:null;let y,M;function S(l,e){if(null!=e){let t=l.classList;!t.contains(e)&&t.add(e)}}function T(l,e){let t=l.classList;t.contains(e)&&t.remove(e)}function E(l,e,t){l.style[e]=t+"px"}function z(l,e,t,n){let i=b.createElement(l);return null!=e&&S(i,e),null!=t&&t.insertBefore(i,n),i}function D(l,e){return z("div",l,e)}const P=new WeakMap;function A(e,t,n,i,o){let s="translate("+t+"px,"+n+"px)";s!=P.get(e)&&(e.style.transform=s,P.set(e,s),0>t||0>n||t>i||n>o?S(e,l):T(e,l))}const W=new WeakMap;function Y(l,e,t){let n=e+t;n!=W.get(l)&&(W.set(l,n),l.style.background=e,l.style.borderColor=t)}const C=new WeakMap;function H(l,e,t,n){let i=e+""+t;i!=C.get(l)&&(C.set(l,i),l.style.height=t+"px",l.style.width=e+"px",l.style.marginLeft=n?-e/2+"px":0,l.style.marginTop=n?-t/2+"px":0)}const F={passive:!0},R={...F,capture:!0};function G(l,e,t,n){e.addEventListener(l,t,n?R:F)}function I(l,e,t){e.removeEventListener(l,t,F)}function L(l,e,t,n){let i;t=t||0;let o=2147483647>=(n=n||e.length-1);for(;n-t>1;)i=o?t+n>>1:sl((t+n)/2),l>e[i]?t=i:n=i;return l-e[t]>e[n]-l?n:t}function O(l){return(e,t,n)=>{let i=-1,o=-1;for(let o=t;n>=o;o++)if(l(e[o])){i=o;break}for(let i=n;i>=t;i--)if(l(e[i])){o=i;break}return[i,o]}}_&&function l(){let e=devicePixelRatio;y!=e&&(y=e,M&&I(g,M,l),M=matchMedia(`(min-resolution: ${y-.001}dppx) and (max-resolution: ${y+.001}dppx)`),G(g,M,l),v.dispatchEvent(new CustomEvent(x)))}();const N=l=>null!=l,j=l=>null!=l&&l>0,U=O(N),V=O(j);function B(l,e,t,n){let i=hl(l),o=hl(e);l==e&&(-1==i?(l*=t,e/=t):(l/=t,e*=t));let s=10==t?dl:pl,r=1==o?ul:sl,u=(1==i?sl:ul)(s(ol(l))),a=r(s(ol(e))),f=cl(t,u),c=cl(t,a);return 10==t&&(0>u&&(f=Al(f,-u)),0>a&&(c=Al(c,-a))),n||2==t?(l=f*i,e=c*o):(l=Pl(l,f),e=Dl(e,c)),[l,e]}function $(l,e,t,n){let i=B(l,e,t,n);return 0==l&&(i[0]=0),0==e&&(i[1]=0),i}const J=.1,q={mode:3,pad:J},K={pad:0,soft:null,mode:0},X={min:K,max:K};function Z(l,e,t,n){return Ol(t)?ll(l,e,t):(K.pad=t,K.soft=n?0:null,K.mode=n?3:0,ll(l,e,X))}function Q(l,e){return null==l?e:l}function ll(l,e,t){let n=t.min,i=t.max,o=Q(n.pad,0),s=Q(i.pad,0),r=Q(n.hard,-gl),u=Q(i.hard,gl),a=Q(n.soft,gl),f=Q(i.soft,-gl),c=Q(n.mode,0),h=Q(i.mode,0),d=e-l,p=dl(d),m=fl(ol(l),ol(e)),g=dl(m),x=ol(g-p);(1e-24>d||x>10)&&(d=0,0!=l&&0!=e||(d=1e-24,2==c&&a!=gl&&(o=0),2==h&&f!=-gl&&(s=0)));let w=d||m||1e3,_=dl(w),b=cl(10,sl(_)),v=Al(Pl(l-w*(0==d?0==l?.1:1:o),b/10),24),k=a>l||1!=c&&(3!=c||v>a)&&(2!=c||a>v)?gl:a,y=fl(r,k>v&&l>=k?k:al(k,v)),M=Al(Dl(e+w*(0==d?0==e?.1:1:s),b/10),24),S=e>f||1!=h&&(3!=h||f>M)&&(2!=h||M>f)?-gl:f,T=al(u,M>S&&S>=e?S:fl(S,M));return y==T&&0==y&&(T=100),[y,T]}const el=new Intl.NumberFormat(_?k.language:"en-US"),tl=l=>el.format(l),nl=Math,il=nl.PI,ol=nl.abs,sl=nl.floor,rl=nl.round,ul=nl.ceil,al=nl.min,fl=nl.max,cl=nl.pow,hl=nl.sign,dl=nl.log10,pl=nl.log2,ml=(l,e=1)=>nl.asinh(l/e),gl=1/0;function xl(l){return 1+(0|dl((l^l>>31)-(l>>31)))}function wl(l,e,t){return al(fl(l,e),t)}function _l(l){return"function"==typeof l}function bl(l){return _l(l)?l:()=>l}const vl=l=>l,kl=(l,e)=>e,yl=()=>null,Ml=()=>!0,Sl=(l,e)=>l==e,Tl=/\\.\\d*?(?=9{6,}|0{6,})/gm,El=l=>{if(Il(l)||Wl.has(l))return l;const e=""+l,t=e.match(Tl);if(null==t)return l;let n=t[0].length-1;if(-1!=e.indexOf("e-")){let[l,t]=e.split("e");return+`${El(l)}e${t}`}return Al(l,n)};function zl(l,e){return El(Al(El(l/e))*e)}function Dl(l,e){return El(ul(El(l/e))*e)}function Pl(l,e){return El(sl(El(l/e))*e)}function Al(l,e=0){if(Il(l))return l;let t=10**e;return rl(l*t*(1+Number.EPSILON))/t}const Wl=new Map;function Yl(l){return((""+l).split(".")[1]||"").length}function Cl(l,e,t,n){let i=[],o=n.map(Yl);for(let s=e;t>s;s++){let e=ol(s),t=Al(cl(l,s),e);for(let r=0;n.length>r;r++){let u=10==l?+`${n[r]}e${s}`:n[r]*t,a=(0>s?e:0)+(o[r]>s?o[r]:0),f=10==l?u:Al(u,a);i.push(f),Wl.set(f,a)}}return i}const Hl={},Fl=[],Rl=[null,null],Gl=Array.isArray,Il=Number.isInteger;function Ll(l){return"string"==typeof l}function Ol(l){let e=!1;if(null!=l){let t=l.constructor;e=null==t||t==Object}return e}function Nl(l){return null!=l&&"object"==typeof l}const jl=Object.getPrototypeOf(Uint8Array),Ul="__proto__";function Vl(l,e=Ol){let t;if(Gl(l)){let n=l.find((l=>null!=l));if(Gl(n)||e(n)){t=Array(l.length);for(let n=0;l.length>n;n++)t[n]=Vl(l[n],e)}else t=l.slice()}else if(l instanceof jl)t=l.slice();else if(e(l)){t={};for(let n in l)n!=Ul&&(t[n]=Vl(l[n],e))}else t=l;return t}function Bl(l){let e=arguments;for(let t=1;e.length>t;t++){let n=e[t];for(let e in n)e!=Ul&&(Ol(l[e])?Bl(l[e],Vl(n[e])):l[e]=Vl(n[e]))}return l}function $l(l,e,t){for(let n,i=0,o=-1;e.length>i;i++){let s=e[i];if(s>o){for(n=s-1;n>=0&&null==l[n];)l[n--]=null;for(n=s+1;t>n&&null==l[n];)l[o=n++]=null}}}const Jl="undefined"==typeof queueMicrotask?l=>Promise.resolve().then(l):queueMicrotask,ql=["January","February","March","April","May","June","July","August","September","October","November","December"],Kl=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Xl(l){return l.slice(0,3)}const Zl=Kl.map(Xl),Ql=ql.map(Xl),le={MMMM:ql,MMM:Ql,WWWW:Kl,WWW:Zl};function ee(l){return(10>l?"0":"")+l}const te={YYYY:l=>l.getFullYear(),YY:l=>(l.getFullYear()+"").slice(2),MMMM:(l,e)=>e.MMMM[l.getMonth()],MMM:(l,e)=>e.MMM[l.getMonth()],MM:l=>ee(l.getMonth()+1),M:l=>l.getMonth()+1,DD:l=>ee(l.getDate()),D:l=>l.getDate(),WWWW:(l,e)=>e.WWWW[l.getDay()],WWW:(l,e)=>e.WWW[l.getDay()],HH:l=>ee(l.getHours()),H:l=>l.getHours(),h:l=>{let e=l.getHours();return 0==e?12:e>12?e-12:e},AA:l=>12>l.getHours()?"AM":"PM",aa:l=>12>l.getHours()?"am":"pm",a:l=>12>l.getHours()?"a":"p",mm:l=>ee(l.getMinutes()),m:l=>l.getMinutes(),ss:l=>ee(l.getSeconds()),s:l=>l.getSeconds(),fff:l=>function(l){return(10>l?"00":100>l?"0":"")+l}(l.getMilliseconds())};function ne(l,e){e=e||le;let t,n=[],i=/\\{([a-z]+)\\}|[^{]+/gi;for(;t=i.exec(l);)n.push("{"==t[0][0]?te[t[1]]:t[0]);return l=>{let t="";for(let i=0;n.length>i;i++)t+="string"==typeof n[i]?n[i]:n[i](l,e);return t}}const ie=(new Intl.DateTimeFormat).resolvedOptions().timeZone,oe=l=>l%1==0,se=[1,2,2.5,5],re=Cl(10,-32,0,se),ue=Cl(10,0,32,se),ae=ue.filter(oe),fe=re.concat(ue),ce="{YYYY}",he="\\n"+ce,de="{M}/{D}",pe="\\n"+de,me=pe+"/{YY}",ge="{aa}",xe="{h}:{mm}"+ge,we="\\n"+xe,_e=":{ss}",be=null;function ve(l){let e=1e3*l,t=60*e,n=60*t,i=24*n,o=30*i,s=365*i;return[(1==l?Cl(10,0,3,se).filter(oe):Cl(10,-3,0,se)).concat([e,5*e,10*e,15*e,30*e,t,5*t,10*t,15*t,30*t,n,2*n,3*n,4*n,6*n,8*n,12*n,i,2*i,3*i,4*i,5*i,6*i,7*i,8*i,9*i,10*i,15*i,o,2*o,3*o,4*o,6*o,s,2*s,5*s,10*s,25*s,50*s,100*s]),[[s,ce,be,be,be,be,be,be,1],[28*i,"{MMM}",he,be,be,be,be,be,1],[i,de,he,be,be,be,be,be,1],[n,"{h}"+ge,me,be,pe,be,be,be,1],[t,xe,me,be,pe,be,be,be,1],[e,_e,me+" "+xe,be,pe+" "+xe,be,we,be,1],[l,_e+".{fff}",me+" "+xe,be,pe+" "+xe,be,we,be,1]],function(e){return(r,u,a,f,c,h)=>{let d=[],p=c>=s,m=c>=o&&s>c,g=e(a),x=Al(g*l,3),w=Pe(g.getFullYear(),p?0:g.getMonth(),m||p?1:g.getDate()),_=Al(w*l,3);if(m||p){let t=m?c/o:0,n=p?c/s:0,i=x==_?x:Al(Pe(w.getFullYear()+n,w.getMonth()+t,1)*l,3),r=new Date(rl(i/l)),u=r.getFullYear(),a=r.getMonth();for(let o=0;f>=i;o++){let s=Pe(u+n*o,a+t*o,1),r=s-e(Al(s*l,3));i=Al((+s+r)*l,3),i>f||d.push(i)}}else{let o=i>c?c:i,s=_+(sl(a)-sl(x))+Dl(x-_,o);d.push(s);let p=e(s),m=p.getHours()+p.getMinutes()/t+p.getSeconds()/n,g=c/n,w=h/r.axes[u]._space;for(;s=Al(s+c,1==l?0:3),f>=s;)if(g>1){let l=sl(Al(m+g,6))%24,t=e(s).getHours()-l;t>1&&(t=-1),s-=t*n,m=(m+g)%24,.7>Al((s-d[d.length-1])/c,3)*w||d.push(s)}else d.push(s)}return d}}]}const[ke,ye,Me]=ve(1),[Se,Te,Ee]=ve(.001);function ze(l,e){return l.map((l=>l.map(((t,n)=>0==n||8==n||null==t?t:e(1==n||0==l[8]?t:l[1]+t)))))}function De(l,e){return(t,n,i,o,s)=>{let r,u,a,f,c,h,d=e.find((l=>s>=l[0]))||e[e.length-1];return n.map((e=>{let t=l(e),n=t.getFullYear(),i=t.getMonth(),o=t.getDate(),s=t.getHours(),p=t.getMinutes(),m=t.getSeconds(),g=n!=r&&d[2]||i!=u&&d[3]||o!=a&&d[4]||s!=f&&d[5]||p!=c&&d[6]||m!=h&&d[7]||d[1];return r=n,u=i,a=o,f=s,c=p,h=m,g(t)}))}}function Pe(l,e,t){return new Date(l,e,t)}function Ae(l,e){return e(l)}function We(l,e){return(t,n,i,o)=>null==o?w:e(l(n))}Cl(2,-53,53,[1]);const Ye={show:!0,live:!0,isolate:!1,mount:()=>{},markers:{show:!0,width:2,stroke:function(l,e){let t=l.series[e];return t.width?t.stroke(l,e):t.points.width?t.points.stroke(l,e):null},fill:function(l,e){return l.series[e].fill(l,e)},dash:"solid"},idx:null,idxs:null,values:[]},Ce=[0,0];function He(l,e,t,n=!0){return l=>{0==l.button&&(!n||l.target==e)&&t(l)}}function Fe(l,e,t,n=!0){return l=>{(!n||l.target==e)&&t(l)}}const Re={show:!0,x:!0,y:!0,lock:!1,move:function(l,e,t){return Ce[0]=e,Ce[1]=t,Ce},points:{one:!1,show:function(l,e){let i=l.cursor.points,o=D(),s=i.size(l,e);E(o,t,s),E(o,n,s);let r=s/-2;E(o,"marginLeft",r),E(o,"marginTop",r);let u=i.width(l,e,s);return u&&E(o,"borderWidth",u),o},size:function(l,e){return l.series[e].points.size},width:0,stroke:function(l,e){let t=l.series[e].points;return t._stroke||t._fill},fill:function(l,e){let t=l.series[e].points;return t._fill||t._stroke}},bind:{mousedown:He,mouseup:He,click:He,dblclick:He,mousemove:Fe,mouseleave:Fe,mouseenter:Fe},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(l,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(l,e,t,n,i)=>n-i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Ge={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Ie=Bl({},Ge,{filter:kl}),Le=Bl({},Ie,{size:10}),Oe=Bl({},Ge,{show:!1}),Ne=\'12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"\',je="bold "+Ne,Ue={show:!0,scale:"x",stroke:u,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:je,side:2,grid:Ie,ticks:Le,border:Oe,font:Ne,lineGap:1.5,rotate:0},Ve={show:!0,scale:"x",auto:!1,sorted:1,min:gl,max:-gl,idxs:[]};function Be(l,e){return e.map((l=>null==l?"":tl(l)))}function $e(l,e,t,n,i,o,s){let r=[],u=Wl.get(i)||0;for(let l=t=s?t:Al(Dl(t,i),u);n>=l;l=Al(l+i,u))r.push(Object.is(l,-0)?0:l);return r}function Je(l,e,t,n,i){const o=[],s=l.scales[l.axes[e].scale].log,r=sl((10==s?dl:pl)(t));i=cl(s,r),10==s&&(i=fe[L(i,fe)]);let u=t,a=i*s;10==s&&(a=fe[L(a,fe)]);do{o.push(u),u+=i,10!=s||Wl.has(u)||(u=Al(u,Wl.get(i))),a>u||(a=(i=u)*s,10==s&&(a=fe[L(a,fe)]))}while(n>=u);return o}function qe(l,e,t,n,i){let o=l.scales[l.axes[e].scale].asinh,s=n>o?Je(l,e,fl(o,t),n,i):[o],r=0>n||t>0?[]:[0];return(-o>t?Je(l,e,fl(o,-n),-t,i):[o]).reverse().map((l=>-l)).concat(r,s)}const Ke=/./,Xe=/[12357]/,Ze=/[125]/,Qe=/1/,lt=(l,e,t,n)=>l.map(((l,i)=>4==e&&0==l||i%n==0&&t.test(l.toExponential()[0>l?1:0])?l:null));function et(l,e,t){let n=l.axes[t],i=n.scale,o=l.scales[i],s=l.valToPos,r=n._space,u=s(10,i),a=s(9,i)-u<r?s(7,i)-u<r?s(5,i)-u<r?Qe:Ze:Xe:Ke;if(a==Qe){let l=ol(s(1,i)-u);if(r>l)return lt(e.slice().reverse(),o.distr,a,ul(r/l)).reverse()}return lt(e,o.distr,a,1)}function tt(l,e,t){let n=l.axes[t],i=n.scale,o=n._space,s=l.valToPos,r=ol(s(1,i)-s(2,i));return o>r?lt(e.slice().reverse(),3,Ke,ul(o/r)).reverse():e}function nt(l,e,t,n){return null==n?w:null==e?"":tl(e)}const it={show:!0,scale:"y",stroke:u,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:je,side:3,grid:Ie,ticks:Le,border:Oe,font:Ne,lineGap:1.5,rotate:0},ot={scale:null,auto:!0,sorted:0,min:gl,max:-gl},st=(l,e,t,n,i)=>i,rt={show:!0,auto:!0,sorted:0,gaps:st,alpha:1,facets:[Bl({},ot,{scale:"x"}),Bl({},ot,{scale:"y"})]},ut={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:st,alpha:1,points:{show:function(l,e){let{scale:t,idxs:n}=l.series[0],i=l._data[0],o=l.valToPos(i[n[0]],t,!0),s=l.valToPos(i[n[1]],t,!0);return ol(s-o)/(l.series[e].points.space*y)>=n[1]-n[0]},filter:null},values:null,min:gl,max:-gl,idxs:[],path:null,clip:null};function at(l,e,t){return t/10}const ft={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},ct=Bl({},ft,{time:!1,ori:1}),ht={};function dt(l){let e=ht[l];return e||(e={key:l,plots:[],sub(l){e.plots.push(l)},unsub(l){e.plots=e.plots.filter((e=>e!=l))},pub(l,t,n,i,o,s,r){for(let u=0;e.plots.length>u;u++)e.plots[u]!=t&&e.plots[u].pub(l,t,n,i,o,s,r)}},null!=l&&(ht[l]=e)),e}function pt(l,e,t){const n=l.mode,i=l.series[e],o=2==n?l._data[e]:l._data,s=l.scales,r=l.bbox;let u=o[0],a=2==n?o[1]:o[e],f=2==n?s[i.facets[0].scale]:s[l.series[0].scale],c=2==n?s[i.facets[1].scale]:s[i.scale],h=r.left,d=r.top,p=r.width,m=r.height,g=l.valToPosH,x=l.valToPosV;return 0==f.ori?t(i,u,a,f,c,g,x,h,d,p,m,kt,Mt,Tt,zt,Pt):t(i,u,a,f,c,x,g,d,h,m,p,yt,St,Et,Dt,At)}function mt(l,e){let t=0,n=0,i=Q(l.bands,Fl);for(let l=0;i.length>l;l++){let o=i[l];o.series[0]==e?t=o.dir:o.series[1]==e&&(n|=1==o.dir?1:2)}return[t,1==n?-1:2==n?1:3==n?2:0]}function gt(l,e,t,n,i){let o=l.series[e],s=l.scales[2==l.mode?o.facets[1].scale:o.scale];return-1==i?s.min:1==i?s.max:3==s.distr?1==s.dir?s.min:s.max:0}function xt(l,e,t,n,i,o){return pt(l,e,((l,e,s,r,u,a,f,c,h,d,p)=>{let m=l.pxRound;const g=0==r.ori?Mt:St;let x,w;1==r.dir*(0==r.ori?1:-1)?(x=t,w=n):(x=n,w=t);let _=m(a(e[x],r,d,c)),b=m(f(s[x],u,p,h)),v=m(a(e[w],r,d,c)),k=m(f(1==o?u.max:u.min,u,p,h)),y=new Path2D(i);return g(y,v,k),g(y,_,k),g(y,_,b),y}))}function wt(l,e,t,n,i,o){let s=null;if(l.length>0){s=new Path2D;const r=0==e?Tt:Et;let u=t;for(let e=0;l.length>e;e++){let t=l[e];if(t[1]>t[0]){let l=t[0]-u;l>0&&r(s,u,n,l,n+o),u=t[1]}}let a=t+i-u,f=10;a>0&&r(s,u,n-f/2,a,n+o+f)}return s}function _t(l,e,t,n,i,o,s){let r=[],u=l.length;for(let a=1==i?t:n;a>=t&&n>=a;a+=i)if(null===e[a]){let f=a,c=a;if(1==i)for(;++a<=n&&null===e[a];)c=a;else for(;--a>=t&&null===e[a];)c=a;let h=o(l[f]),d=c==f?h:o(l[c]),p=f-i;h=s>0||0>p||p>=u?h:o(l[p]);let m=c+i;d=0>s||0>m||m>=u?d:o(l[m]),h>d||r.push([h,d])}return r}function bt(l){return 0==l?vl:1==l?rl:e=>zl(e,l)}function vt(l){let e=0==l?kt:yt,t=0==l?(l,e,t,n,i,o)=>{l.arcTo(e,t,n,i,o)}:(l,e,t,n,i,o)=>{l.arcTo(t,e,i,n,o)},n=0==l?(l,e,t,n,i)=>{l.rect(e,t,n,i)}:(l,e,t,n,i)=>{l.rect(t,e,i,n)};return(l,i,o,s,r,u=0,a=0)=>{0==u&&0==a?n(l,i,o,s,r):(u=al(u,s/2,r/2),a=al(a,s/2,r/2),e(l,i+u,o),t(l,i+s,o,i+s,o+r,u),t(l,i+s,o+r,i,o+r,a),t(l,i,o+r,i,o,a),t(l,i,o,i+s,o,u),l.closePath())}}const kt=(l,e,t)=>{l.moveTo(e,t)},yt=(l,e,t)=>{l.moveTo(t,e)},Mt=(l,e,t)=>{l.lineTo(e,t)},St=(l,e,t)=>{l.lineTo(t,e)},Tt=vt(0),Et=vt(1),zt=(l,e,t,n,i,o)=>{l.arc(e,t,n,i,o)},Dt=(l,e,t,n,i,o)=>{l.arc(t,e,n,i,o)},Pt=(l,e,t,n,i,o,s)=>{l.bezierCurveTo(e,t,n,i,o,s)},At=(l,e,t,n,i,o,s)=>{l.bezierCurveTo(t,e,i,n,s,o)};function Wt(){return(l,e,t,n,i)=>pt(l,e,((e,o,s,r,u,a,f,c,h,d,p)=>{let m,g,{pxRound:x,points:w}=e;0==r.ori?(m=kt,g=zt):(m=yt,g=Dt);const _=Al(w.width*y,3);let b=(w.size-w.width)/2*y,v=Al(2*b,3),k=new Path2D,M=new Path2D,{left:S,top:T,width:E,height:z}=l.bbox;Tt(M,S-v,T-v,E+2*v,z+2*v);const D=l=>{if(null!=s[l]){let e=x(a(o[l],r,d,c)),t=x(f(s[l],u,p,h));m(k,e+b,t),g(k,e,t,b,0,2*il)}};if(i)i.forEach(D);else for(let l=t;n>=l;l++)D(l);return{stroke:_>0?k:null,fill:k,clip:M,flags:3}}))}function Yt(l){return(e,t,n,i,o,s)=>{n!=i&&(o!=n&&s!=n&&l(e,t,n),o!=i&&s!=i&&l(e,t,i),l(e,t,s))}}const Ct=Yt(Mt),Ht=Yt(St);function Ft(l){const e=Q(l?.alignGaps,0);return(l,t,n,i)=>pt(l,t,((o,s,r,u,a,f,c,h,d,p,m)=>{[n,i]=U(r,n,i);let g,x,w=o.pxRound,_=l=>w(f(l,u,p,h)),b=l=>w(c(l,a,m,d));0==u.ori?(g=Mt,x=Ct):(g=St,x=Ht);const v=u.dir*(0==u.ori?1:-1),k={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:1},y=k.stroke;let M=!1;if(i-n<4*p)for(let l=1==v?n:i;l>=n&&i>=l;l+=v){let e=r[l];null===e?M=!0:null!=e&&g(y,_(s[l]),b(e))}else{let e,t,o,a=e=>l.posToVal(e,u.key,!0),f=null,c=null,h=_(s[1==v?n:i]),d=_(s[n]),p=_(s[i]),m=a(1==v?d+1:p-1);for(let l=1==v?n:i;l>=n&&i>=l;l+=v){let n=s[l],i=(1==v?m>n:n>m)?h:_(n),o=r[l];i==h?null!=o?(t=o,null==f?(g(y,i,b(t)),e=f=c=t):f>t?f=t:t>c&&(c=t)):null===o&&(M=!0):(null!=f&&x(y,h,b(f),b(c),b(e),b(t)),null!=o?(t=o,g(y,i,b(t)),f=c=e=t):(f=c=null,null===o&&(M=!0)),h=i,m=a(h+v))}null!=f&&f!=c&&o!=h&&x(y,h,b(f),b(c),b(e),b(t))}let[S,T]=mt(l,t);if(null!=o.fill||0!=S){let e=k.fill=new Path2D(y),r=b(o.fillTo(l,t,o.min,o.max,S)),u=_(s[n]),a=_(s[i]);-1==v&&([a,u]=[u,a]),g(e,a,r),g(e,u,r)}if(!o.spanGaps){let a=[];M&&a.push(..._t(s,r,n,i,v,_,e)),k.gaps=a=o.gaps(l,t,n,i,a),k.clip=wt(a,u.ori,h,d,p,m)}return 0!=T&&(k.band=2==T?[xt(l,t,n,i,y,-1),xt(l,t,n,i,y,1)]:xt(l,t,n,i,y,T)),k}))}function Rt(l,e,t,n,i,o,s=gl){if(l.length>1){let r=null;for(let u=0,a=1/0;l.length>u;u++)if(void 0!==e[u]){if(null!=r){let e=ol(l[u]-l[r]);a>e&&(a=e,s=ol(t(l[u],n,i,o)-t(l[r],n,i,o)))}r=u}}return s}function Gt(l,e,t,n,i){const o=l.length;if(2>o)return null;const s=new Path2D;if(t(s,l[0],e[0]),2==o)n(s,l[1],e[1]);else{let t=Array(o),n=Array(o-1),r=Array(o-1),u=Array(o-1);for(let t=0;o-1>t;t++)r[t]=e[t+1]-e[t],u[t]=l[t+1]-l[t],n[t]=r[t]/u[t];t[0]=n[0];for(let l=1;o-1>l;l++)0===n[l]||0===n[l-1]||n[l-1]>0!=n[l]>0?t[l]=0:(t[l]=3*(u[l-1]+u[l])/((2*u[l]+u[l-1])/n[l-1]+(u[l]+2*u[l-1])/n[l]),isFinite(t[l])||(t[l]=0));t[o-1]=n[o-2];for(let n=0;o-1>n;n++)i(s,l[n]+u[n]/3,e[n]+t[n]*u[n]/3,l[n+1]-u[n]/3,e[n+1]-t[n+1]*u[n]/3,l[n+1],e[n+1])}return s}const It=new Set;function Lt(){for(let l of It)l.syncRect(!0)}_&&(G("resize",v,Lt),G("scroll",v,Lt,!0),G(x,v,(()=>{en.pxRatio=y})));const Ot=Ft(),Nt=Wt();function jt(l,e,t,n){return(n?[l[0],l[1]].concat(l.slice(2)):[l[0]].concat(l.slice(1))).map(((l,n)=>Ut(l,n,e,t)))}function Ut(l,e,t,n){return Bl({},0==e?t:n,l)}function Vt(l,e,t){return null==e?Rl:[e,t]}const Bt=Vt;function $t(l,e,t){return null==e?Rl:Z(e,t,J,!0)}function Jt(l,e,t,n){return null==e?Rl:B(e,t,l.scales[n].log,!1)}const qt=Jt;function Kt(l,e,t,n){return null==e?Rl:$(e,t,l.scales[n].log,!1)}const Xt=Kt;function Zt(l,e,t,n,i){let o=fl(xl(l),xl(e)),s=e-l,r=L(i/n*s,t);do{let l=t[r],e=n*l/s;if(e>=i&&17>=o+(5>l?Wl.get(l):0))return[l,e]}while(++r<t.length);return[0,0]}function Qt(l){let e,t;return[l=l.replace(/(\\d+)px/,((l,n)=>(e=rl((t=+n)*y))+"px")),e,t]}function ln(l){l.show&&[l.font,l.labelFont].forEach((l=>{let e=Al(l[2]*y,1);l[0]=l[0].replace(/[0-9.]+px/,e+"px"),l[1]=e}))}function en(u,g,_){const k={mode:Q(u.mode,1)},M=k.mode;function P(l,e,t,n){let i=e.valToPct(l);return n+t*(-1==e.dir?1-i:i)}function W(l,e,t,n){let i=e.valToPct(l);return n+t*(-1==e.dir?i:1-i)}function C(l,e,t,n){return 0==e.ori?P(l,e,t,n):W(l,e,t,n)}k.valToPosH=P,k.valToPosV=W;let F=!1;k.status=0;const R=k.root=D("uplot");null!=u.id&&(R.id=u.id),S(R,u.class),u.title&&(D("u-title",R).textContent=u.title);const O=z("canvas"),K=k.ctx=O.getContext("2d"),X=D("u-wrap",R);G("click",X,(l=>{l.target===el&&(Nn!=Gn||jn!=In)&&Zn.click(k,l)}),!0);const ll=k.under=D("u-under",X);X.appendChild(O);const el=k.over=D("u-over",X),tl=+Q((u=Vl(u)).pxAlign,1),sl=bt(tl);(u.plugins||[]).forEach((l=>{l.opts&&(u=l.opts(k,u)||u)}));const hl=u.ms||.001,pl=k.series=1==M?jt(u.series||[],Ve,ut,!1):function(l,e){return l.map(((l,t)=>0==t?{}:Bl({},e,l)))}(u.series||[null],rt),xl=k.axes=jt(u.axes||[],Ue,it,!0),vl=k.scales={},Tl=k.bands=u.bands||[];Tl.forEach((l=>{l.fill=bl(l.fill||null),l.dir=Q(l.dir,-1)}));const El=2==M?pl[1].facets[0].scale:pl[0].scale,Dl={axes:function(){for(let l=0;xl.length>l;l++){let e=xl[l];if(!e.show||!e._show)continue;let t,n,u=e.side,a=u%2,f=e.stroke(k,l),c=0==u||3==u?-1:1,[h,d]=e._found;if(null!=e.label){let s=rl((e._lpos+e.labelGap*c)*y);_n(e.labelFont[0],f,"center",2==u?i:o),K.save(),1==a?(t=n=0,K.translate(s,rl(lt+st/2)),K.rotate((3==u?-il:il)/2)):(t=rl(Qe+ot/2),n=s);let r=_l(e.label)?e.label(k,l,h,d):e.label;K.fillText(r,t,n),K.restore()}if(0==d)continue;let p=vl[e.scale],m=0==a?ot:st,g=0==a?Qe:lt,x=e._splits,w=2==p.distr?x.map((l=>pn[l])):x,_=2==p.distr?pn[x[1]]-pn[x[0]]:h,b=e.ticks,v=e.border,M=b.show?b.size:0,S=rl(M*y),T=rl((2==e.alignTo?e._size-M-e.gap:e.gap)*y),E=e._rotate*-il/180,z=sl(e._pos*y),D=z+(S+T)*c;n=0==a?D:0,t=1==a?D:0,_n(e.font[0],f,1==e.align?s:2==e.align?r:E>0?s:0>E?r:0==a?"center":3==u?r:s,E||1==a?"middle":2==u?i:o);let P=e.font[1]*e.lineGap,A=x.map((l=>sl(C(l,p,m,g)))),W=e._values;for(let l=0;W.length>l;l++){let e=W[l];if(null!=e){0==a?t=A[l]:n=A[l],e=""+e;let i=-1==e.indexOf("\\n")?[e]:e.split(/\\n/gm);for(let l=0;i.length>l;l++){let e=i[l];E?(K.save(),K.translate(t,n+l*P),K.rotate(E),K.fillText(e,0,0),K.restore()):K.fillText(e,t,n+l*P)}}}b.show&&zn(A,b.filter(k,w,l,d,_),a,u,z,S,Al(b.width*y,3),b.stroke(k,l),b.dash,b.cap);let Y=e.grid;Y.show&&zn(A,Y.filter(k,w,l,d,_),a,0==a?2:1,0==a?lt:Qe,0==a?st:ot,Al(Y.width*y,3),Y.stroke(k,l),Y.dash,Y.cap),v.show&&zn([z],[1],0==a?1:0,0==a?1:2,1==a?lt:Qe,1==a?st:ot,Al(v.width*y,3),v.stroke(k,l),v.dash,v.cap)}Ci("drawAxes")},series:function(){if(Gt>0){let l=pl.some((l=>l._focus))&&dn!=Tt.alpha;l&&(K.globalAlpha=dn=Tt.alpha),pl.forEach(((l,e)=>{if(e>0&&l.show&&(kn(e,!1),kn(e,!0),null==l._paths)){let t=dn;dn!=l.alpha&&(K.globalAlpha=dn=l.alpha);let n=2==M?[0,g[e][0].length-1]:function(l){let e=wl(Lt-1,0,Gt-1),t=wl(en+1,0,Gt-1);for(;null==l[e]&&e>0;)e--;for(;null==l[t]&&Gt-1>t;)t++;return[e,t]}(g[e]);l._paths=l.paths(k,e,n[0],n[1]),dn!=t&&(K.globalAlpha=dn=t)}})),pl.forEach(((l,e)=>{if(e>0&&l.show){let t=dn;dn!=l.alpha&&(K.globalAlpha=dn=l.alpha),null!=l._paths&&yn(e,!1);{let t=null!=l._paths?l._paths.gaps:null,n=l.points.show(k,e,Lt,en,t),i=l.points.filter(k,e,n,t);(n||i)&&(l.points._paths=l.points.paths(k,e,Lt,en,i),yn(e,!0))}dn!=t&&(K.globalAlpha=dn=t),Ci("drawSeries",e)}})),l&&(K.globalAlpha=dn=1)}}},Pl=(u.drawOrder||["axes","series"]).map((l=>Dl[l]));function Cl(l){const e=3==l.distr?e=>dl(e>0?e:l.clamp(k,e,l.min,l.max,l.key)):4==l.distr?e=>ml(e,l.asinh):100==l.distr?e=>l.fwd(e):l=>l;return t=>{let n=e(t),{_min:i,_max:o}=l;return(n-i)/(o-i)}}function Il(l){let e=vl[l];if(null==e){let t=(u.scales||Hl)[l]||Hl;if(null!=t.from){Il(t.from);let e=Bl({},vl[t.from],t,{key:l});e.valToPct=Cl(e),vl[l]=e}else{e=vl[l]=Bl({},l==El?ft:ct,t),e.key=l;let n=e.time,i=e.range,o=Gl(i);if((l!=El||2==M&&!n)&&(!o||null!=i[0]&&null!=i[1]||(i={min:null==i[0]?q:{mode:1,hard:i[0],soft:i[0]},max:null==i[1]?q:{mode:1,hard:i[1],soft:i[1]}},o=!1),!o&&Ol(i))){let l=i;i=(e,t,n)=>null==t?Rl:Z(t,n,l)}e.range=bl(i||(n?Bt:l==El?3==e.distr?qt:4==e.distr?Xt:Vt:3==e.distr?Jt:4==e.distr?Kt:$t)),e.auto=bl(!o&&e.auto),e.clamp=bl(e.clamp||at),e._min=e._max=null,e.valToPct=Cl(e)}}}Il("x"),Il("y"),1==M&&pl.forEach((l=>{Il(l.scale)})),xl.forEach((l=>{Il(l.scale)}));for(let l in u.scales)Il(l);const jl=vl[El],Ul=jl.distr;let $l,ql;0==jl.ori?(S(R,"u-hz"),$l=P,ql=W):(S(R,"u-vt"),$l=W,ql=P);const Kl={};for(let l in vl){let e=vl[l];null==e.min&&null==e.max||(Kl[l]={min:e.min,max:e.max},e.min=e.max=null)}const Xl=u.tzDate||(l=>new Date(rl(l/hl))),Zl=u.fmtDate||ne,Ql=1==hl?Me(Xl):Ee(Xl),le=De(Xl,ze(1==hl?ye:Te,Zl)),ee=We(Xl,Ae("{YYYY}-{MM}-{DD} {h}:{mm}{aa}",Zl)),te=[],ie=k.legend=Bl({},Ye,u.legend),oe=k.cursor=Bl({},Re,{drag:{y:2==M}},u.cursor),se=ie.show,re=oe.show,ue=ie.markers;let ce,he,de;ie.idxs=te,ue.width=bl(ue.width),ue.dash=bl(ue.dash),ue.stroke=bl(ue.stroke),ue.fill=bl(ue.fill);let pe,me=[],ge=[],xe=!1,we={};if(ie.live){const l=pl[1]?pl[1].values:null;xe=null!=l,pe=xe?l(k,1,0):{_:0};for(let l in pe)we[l]=w}if(se)if(ce=z("table","u-legend",R),de=z("tbody",null,ce),ie.mount(k,ce),xe){he=z("thead",null,ce,de);let l=z("tr",null,he);for(var _e in z("th",null,l),pe)z("th",e,l).textContent=_e}else S(ce,"u-inline"),ie.live&&S(ce,"u-live");const be={show:!0},ve={show:!1},Pe=new Map;function Ce(l,e,t,n=!0){const i=Pe.get(e)||{},o=oe.bind[l](k,e,t,n);o&&(G(l,e,i[l]=o),Pe.set(e,i))}function He(l,e){const t=Pe.get(e)||{};for(let n in t)null!=l&&n!=l||(I(n,e,t[n]),delete t[n]);null==l&&Pe.delete(e)}let Fe=0,Ge=0,Ie=0,Le=0,Oe=0,Ne=0,je=Oe,Ke=Ne,Xe=Ie,Ze=Le,Qe=0,lt=0,ot=0,st=0;k.bbox={};let ht=!1,pt=!1,mt=!1,xt=!1,wt=!1,_t=!1;function vt(l,e,t){(t||l!=k.width||e!=k.height)&&kt(l,e),An(!1),mt=!0,pt=!0,Jn()}function kt(l,e){k.width=Fe=Ie=l,k.height=Ge=Le=e,Oe=Ne=0,function(){let l=!1,e=!1,t=!1,n=!1;xl.forEach((i=>{if(i.show&&i._show){let{side:o,_size:s}=i,r=s+(null!=i.label?i.labelSize:0);r>0&&(o%2?(Ie-=r,3==o?(Oe+=r,n=!0):t=!0):(Le-=r,0==o?(Ne+=r,l=!0):e=!0))}})),Ct[0]=l,Ct[1]=t,Ct[2]=e,Ct[3]=n,Ie-=Rt[1]+Rt[3],Oe+=Rt[3],Le-=Rt[2]+Rt[0],Ne+=Rt[0]}(),function(){let l=Oe+Ie,e=Ne+Le,t=Oe,n=Ne;function i(i,o){switch(i){case 1:return l+=o,l-o;case 2:return e+=o,e-o;case 3:return t-=o,t+o;case 0:return n-=o,n+o}}xl.forEach((l=>{if(l.show&&l._show){let e=l.side;l._pos=i(e,l._size),null!=l.label&&(l._lpos=i(e,l.labelSize))}}))}();let t=k.bbox;Qe=t.left=zl(Oe*y,.5),lt=t.top=zl(Ne*y,.5),ot=t.width=zl(Ie*y,.5),st=t.height=zl(Le*y,.5)}const yt=3;if(k.setSize=function({width:l,height:e}){vt(l,e)},null==oe.dataIdx){let l=oe.hover,e=l.skip=new Set(l.skip??[]);e.add(void 0);let t=l.prox=bl(l.prox),n=l.bias??=0;oe.dataIdx=(l,i,o,s)=>{if(0==i)return o;let r=o,u=t(l,i,o,s)??gl,a=u>=0&&gl>u,f=0==jl.ori?Ie:Le,c=oe.left,h=g[0],d=g[i];if(e.has(d[o])){r=null;let l,t=null,i=null;if(0==n||-1==n)for(l=o;null==t&&l-- >0;)e.has(d[l])||(t=l);if(0==n||1==n)for(l=o;null==i&&l++<d.length;)e.has(d[l])||(i=l);if(null!=t||null!=i)if(a){let l=c-(null==t?-1/0:$l(h[t],jl,f,0)),e=(null==i?1/0:$l(h[i],jl,f,0))-c;l>e?e>u||(r=i):l>u||(r=t)}else r=null==i?t:null==t||o-t>i-o?i:t}else a&&ol(c-$l(h[o],jl,f,0))>u&&(r=null);return r}}const Mt=l=>{oe.event=l};oe.idxs=te,oe._lock=!1;let St=oe.points;St.show=bl(St.show),St.size=bl(St.size),St.stroke=bl(St.stroke),St.width=bl(St.width),St.fill=bl(St.fill);const Tt=k.focus=Bl({},u.focus||{alpha:.3},oe.focus),Et=Tt.prox>=0,zt=Et&&St.one;let Dt=[],Pt=[],At=[];function Wt(l,e){let t=St.show(k,e);if(t instanceof HTMLElement)return S(t,"u-cursor-pt"),S(t,l.class),A(t,-10,-10,Ie,Le),el.insertBefore(t,Dt[e]),t}function Yt(t,n){if(1==M||n>0){let l=1==M&&vl[t.scale].time,e=t.value;t.value=l?Ll(e)?We(Xl,Ae(e,Zl)):e||ee:e||nt,t.label=t.label||(l?"Time":"Value")}if(zt||n>0){t.width=null==t.width?1:t.width,t.paths=t.paths||Ot||yl,t.fillTo=bl(t.fillTo||gt),t.pxAlign=+Q(t.pxAlign,tl),t.pxRound=bt(t.pxAlign),t.stroke=bl(t.stroke||null),t.fill=bl(t.fill||null),t._stroke=t._fill=t._paths=t._focus=null;let l=function(l){return Al(1*(3+2*(l||1)),3)}(fl(1,t.width)),e=t.points=Bl({},{size:l,width:fl(1,.2*l),stroke:t.stroke,space:2*l,paths:Nt,_stroke:null,_fill:null},t.points);e.show=bl(e.show),e.filter=bl(e.filter),e.fill=bl(e.fill),e.stroke=bl(e.stroke),e.paths=bl(e.paths),e.pxAlign=t.pxAlign}if(se){let i=function(t,n){if(0==n&&(xe||!ie.live||2==M))return Rl;let i=[],o=z("tr","u-series",de,de.childNodes[n]);S(o,t.class),t.show||S(o,l);let s=z("th",null,o);if(ue.show){let l=D("u-marker",s);if(n>0){let e=ue.width(k,n);e&&(l.style.border=e+"px "+ue.dash(k,n)+" "+ue.stroke(k,n)),l.style.background=ue.fill(k,n)}}let r=D(e,s);for(var u in t.label instanceof HTMLElement?r.appendChild(t.label):r.textContent=t.label,n>0&&(ue.show||(r.style.color=t.width>0?ue.stroke(k,n):ue.fill(k,n)),Ce("click",s,(l=>{if(oe._lock)return;Mt(l);let e=pl.indexOf(t);if((l.ctrlKey||l.metaKey)!=ie.isolate){let l=pl.some(((l,t)=>t>0&&t!=e&&l.show));pl.forEach(((t,n)=>{n>0&&oi(n,l?n==e?be:ve:be,!0,Fi.setSeries)}))}else oi(e,{show:!t.show},!0,Fi.setSeries)}),!1),Et&&Ce(d,s,(l=>{oe._lock||(Mt(l),oi(pl.indexOf(t),ai,!0,Fi.setSeries))}),!1)),pe){let l=z("td","u-value",o);l.textContent="--",i.push(l)}return[o,i]}(t,n);me.splice(n,0,i[0]),ge.splice(n,0,i[1]),ie.values.push(null)}if(re){te.splice(n,0,null);let l=null;zt?0==n&&(l=Wt(t,n)):n>0&&(l=Wt(t,n)),Dt.splice(n,0,l),Pt.splice(n,0,0),At.splice(n,0,0)}Ci("addSeries",n)}k.addSeries=function(l,e){e=null==e?pl.length:e,l=1==M?Ut(l,e,Ve,ut):Ut(l,e,{},rt),pl.splice(e,0,l),Yt(pl[e],e)},k.delSeries=function(l){if(pl.splice(l,1),se){ie.values.splice(l,1),ge.splice(l,1);let e=me.splice(l,1)[0];He(null,e.firstChild),e.remove()}re&&(te.splice(l,1),Dt.splice(l,1)[0].remove(),Pt.splice(l,1),At.splice(l,1)),Ci("delSeries",l)};const Ct=[!1,!1,!1,!1];function Ht(l,e,t){let[n,i,o,s]=t,r=e%2,u=0;return 0==r&&(s||i)&&(u=0==e&&!n||2==e&&!o?rl(Ue.size/3):0),1==r&&(n||o)&&(u=1==e&&!i||3==e&&!s?rl(it.size/2):0),u}const Ft=k.padding=(u.padding||[Ht,Ht,Ht,Ht]).map((l=>bl(Q(l,Ht)))),Rt=k._padding=Ft.map(((l,e)=>l(k,e,Ct,0)));let Gt,Lt=null,en=null;const tn=1==M?pl[0].idxs:null;let nn,on,sn,rn,un,an,fn,cn,hn,dn,pn=null,mn=!1;function gn(l,e){if(k.data=k._data=g=null==l?[]:l,2==M){Gt=0;for(let l=1;pl.length>l;l++)Gt+=g[l][0].length}else{0==g.length&&(k.data=k._data=g=[[]]),pn=g[0],Gt=pn.length;let l=g;if(2==Ul){l=g.slice();let e=l[0]=Array(Gt);for(let l=0;Gt>l;l++)e[l]=l}k._data=g=l}if(An(!0),Ci("setData"),2==Ul&&(mt=!0),!1!==e){let l=jl;l.auto(k,mn)?xn():ii(El,l.min,l.max),xt=xt||oe.left>=0,_t=!0,Jn()}}function xn(){let l,e;mn=!0,1==M&&(Gt>0?(Lt=tn[0]=0,en=tn[1]=Gt-1,l=g[0][Lt],e=g[0][en],2==Ul?(l=Lt,e=en):l==e&&(3==Ul?[l,e]=B(l,l,jl.log,!1):4==Ul?[l,e]=$(l,l,jl.log,!1):jl.time?e=l+rl(86400/hl):[l,e]=Z(l,e,J,!0))):(Lt=tn[0]=l=null,en=tn[1]=e=null)),ii(El,l,e)}function wn(l,e,t,n,i,o){l??=a,t??=Fl,n??="butt",i??=a,o??="round",l!=nn&&(K.strokeStyle=nn=l),i!=on&&(K.fillStyle=on=i),e!=sn&&(K.lineWidth=sn=e),o!=un&&(K.lineJoin=un=o),n!=an&&(K.lineCap=an=n),t!=rn&&K.setLineDash(rn=t)}function _n(l,e,t,n){e!=on&&(K.fillStyle=on=e),l!=fn&&(K.font=fn=l),t!=cn&&(K.textAlign=cn=t),n!=hn&&(K.textBaseline=hn=n)}function bn(l,e,t,n,i=0){if(n.length>0&&l.auto(k,mn)&&(null==e||null==e.min)){let e=Q(Lt,0),o=Q(en,n.length-1),s=null==t.min?function(l,e,t,n=0,i=!1){let o=i?V:U,s=i?j:N;[e,t]=o(l,e,t);let r=l[e],u=l[e];if(e>-1)if(1==n)r=l[e],u=l[t];else if(-1==n)r=l[t],u=l[e];else for(let n=e;t>=n;n++){let e=l[n];s(e)&&(r>e?r=e:e>u&&(u=e))}return[r??gl,u??-gl]}(n,e,o,i,3==l.distr):[t.min,t.max];l.min=al(l.min,t.min=s[0]),l.max=fl(l.max,t.max=s[1])}}k.setData=gn;const vn={min:null,max:null};function kn(l,e){let t=e?pl[l].points:pl[l];t._stroke=t.stroke(k,l),t._fill=t.fill(k,l)}function yn(l,e){let t=e?pl[l].points:pl[l],{stroke:n,fill:i,clip:o,flags:s,_stroke:r=t._stroke,_fill:u=t._fill,_width:a=t.width}=t._paths;a=Al(a*y,3);let f=null,c=a%2/2;e&&null==u&&(u=a>0?"#fff":r);let h=1==t.pxAlign&&c>0;if(h&&K.translate(c,c),!e){let l=Qe-a/2,e=lt-a/2,t=ot+a,n=st+a;f=new Path2D,f.rect(l,e,t,n)}e?Sn(r,a,t.dash,t.cap,u,n,i,s,o):function(l,e,t,n,i,o,s,r,u,a,f){let c=!1;0!=u&&Tl.forEach(((h,d)=>{if(h.series[0]==l){let l,p=pl[h.series[1]],m=g[h.series[1]],x=(p._paths||Hl).band;Gl(x)&&(x=1==h.dir?x[0]:x[1]);let w=null;p.show&&x&&function(l,e,t){for(e=Q(e,0),t=Q(t,l.length-1);t>=e;){if(null!=l[e])return!0;e++}return!1}(m,Lt,en)?(w=h.fill(k,d)||o,l=p._paths.clip):x=null,Sn(e,t,n,i,w,s,r,u,a,f,l,x),c=!0}})),c||Sn(e,t,n,i,o,s,r,u,a,f)}(l,r,a,t.dash,t.cap,u,n,i,s,f,o),h&&K.translate(-c,-c)}const Mn=3;function Sn(l,e,t,n,i,o,s,r,u,a,f,c){wn(l,e,t,n,i),(u||a||c)&&(K.save(),u&&K.clip(u),a&&K.clip(a)),c?(r&Mn)==Mn?(K.clip(c),f&&K.clip(f),En(i,s),Tn(l,o,e)):2&r?(En(i,s),K.clip(c),Tn(l,o,e)):1&r&&(K.save(),K.clip(c),f&&K.clip(f),En(i,s),K.restore(),Tn(l,o,e)):(En(i,s),Tn(l,o,e)),(u||a||c)&&K.restore()}function Tn(l,e,t){t>0&&(e instanceof Map?e.forEach(((l,e)=>{K.strokeStyle=nn=e,K.stroke(l)})):null!=e&&l&&K.stroke(e))}function En(l,e){e instanceof Map?e.forEach(((l,e)=>{K.fillStyle=on=e,K.fill(l)})):null!=e&&l&&K.fill(e)}function zn(l,e,t,n,i,o,s,r,u,a){let f=s%2/2;1==tl&&K.translate(f,f),wn(r,s,u,a,r),K.beginPath();let c,h,d,p,m=i+(0==n||3==n?-o:o);0==t?(h=i,p=m):(c=i,d=m);for(let n=0;l.length>n;n++)null!=e[n]&&(0==t?c=d=l[n]:h=p=l[n],K.moveTo(c,h),K.lineTo(d,p));K.stroke(),1==tl&&K.translate(-f,-f)}function Dn(l){let e=!0;return xl.forEach(((t,n)=>{if(!t.show)return;let i=vl[t.scale];if(null==i.min)return void(t._show&&(e=!1,t._show=!1,An(!1)));t._show||(e=!1,t._show=!0,An(!1));let o=t.side,s=o%2,{min:r,max:u}=i,[a,f]=function(l,e,t,n){let i,o=xl[l];if(n>0){let s=o._space=o.space(k,l,e,t,n);i=Zt(e,t,o._incrs=o.incrs(k,l,e,t,n,s),n,s)}else i=[0,0];return o._found=i}(n,r,u,0==s?Ie:Le);if(0==f)return;let c=t._splits=t.splits(k,n,r,u,a,f,2==i.distr),h=2==i.distr?c.map((l=>pn[l])):c,d=2==i.distr?pn[c[1]]-pn[c[0]]:a,p=t._values=t.values(k,t.filter(k,h,n,f,d),n,f,d);t._rotate=2==o?t.rotate(k,p,n,f):0;let m=t._size;t._size=ul(t.size(k,p,n,l)),null!=m&&t._size!=m&&(e=!1)})),e}function Pn(l){let e=!0;return Ft.forEach(((t,n)=>{let i=t(k,n,Ct,l);i!=Rt[n]&&(e=!1),Rt[n]=i})),e}function An(l){pl.forEach(((e,t)=>{t>0&&(e._paths=null,l&&(1==M?(e.min=null,e.max=null):e.facets.forEach((l=>{l.min=null,l.max=null}))))}))}let Wn,Yn,Cn,Hn,Fn,Rn,Gn,In,Ln,On,Nn,jn,Un=!1,Vn=!1,Bn=[];function $n(){Vn=!1;for(let l=0;Bn.length>l;l++)Ci(...Bn[l]);Bn.length=0}function Jn(){Un||(Jl(qn),Un=!0)}function qn(){if(ht&&(function(){for(let l in vl){let e=vl[l];null==Kl[l]&&(null==e.min||null!=Kl[El]&&e.auto(k,mn))&&(Kl[l]=vn)}for(let l in vl){let e=vl[l];null==Kl[l]&&null!=e.from&&null!=Kl[e.from]&&(Kl[l]=vn)}null!=Kl[El]&&An(!0);let l={};for(let e in Kl){let t=Kl[e];if(null!=t){let n=l[e]=Vl(vl[e],Nl);if(null!=t.min)Bl(n,t);else if(e!=El||2==M)if(0==Gt&&null==n.from){let l=n.range(k,null,null,e);n.min=l[0],n.max=l[1]}else n.min=gl,n.max=-gl}}if(Gt>0){pl.forEach(((e,t)=>{if(1==M){let n=e.scale,i=Kl[n];if(null==i)return;let o=l[n];if(0==t){let l=o.range(k,o.min,o.max,n);o.min=l[0],o.max=l[1],Lt=L(o.min,g[0]),en=L(o.max,g[0]),en-Lt>1&&(o.min>g[0][Lt]&&Lt++,g[0][en]>o.max&&en--),e.min=pn[Lt],e.max=pn[en]}else e.show&&e.auto&&bn(o,i,e,g[t],e.sorted);e.idxs[0]=Lt,e.idxs[1]=en}else if(t>0&&e.show&&e.auto){let[n,i]=e.facets,o=n.scale,s=i.scale,[r,u]=g[t],a=l[o],f=l[s];null!=a&&bn(a,Kl[o],n,r,n.sorted),null!=f&&bn(f,Kl[s],i,u,i.sorted),e.min=i.min,e.max=i.max}}));for(let e in l){let t=l[e],n=Kl[e];if(null==t.from&&(null==n||null==n.min)){let l=t.range(k,t.min==gl?null:t.min,t.max==-gl?null:t.max,e);t.min=l[0],t.max=l[1]}}}for(let e in l){let t=l[e];if(null!=t.from){let n=l[t.from];if(null==n.min)t.min=t.max=null;else{let l=t.range(k,n.min,n.max,e);t.min=l[0],t.max=l[1]}}}let e={},t=!1;for(let n in l){let i=l[n],o=vl[n];if(o.min!=i.min||o.max!=i.max){o.min=i.min,o.max=i.max;let l=o.distr;o._min=3==l?dl(o.min):4==l?ml(o.min,o.asinh):100==l?o.fwd(o.min):o.min,o._max=3==l?dl(o.max):4==l?ml(o.max,o.asinh):100==l?o.fwd(o.max):o.max,e[n]=t=!0}}if(t){pl.forEach(((l,t)=>{2==M?t>0&&e.y&&(l._paths=null):e[l.scale]&&(l._paths=null)}));for(let l in e)mt=!0,Ci("setScale",l);re&&oe.left>=0&&(xt=_t=!0)}for(let l in Kl)Kl[l]=null}(),ht=!1),mt&&(function(){let l=!1,e=0;for(;!l;){e++;let t=Dn(e),n=Pn(e);l=e==yt||t&&n,l||(kt(k.width,k.height),pt=!0)}}(),mt=!1),pt){if(E(ll,s,Oe),E(ll,i,Ne),E(ll,t,Ie),E(ll,n,Le),E(el,s,Oe),E(el,i,Ne),E(el,t,Ie),E(el,n,Le),E(X,t,Fe),E(X,n,Ge),O.width=rl(Fe*y),O.height=rl(Ge*y),xl.forEach((({_el:e,_show:t,_size:n,_pos:i,side:o})=>{if(null!=e)if(t){let t=o%2==1;E(e,t?"left":"top",i-(3===o||0===o?n:0)),E(e,t?"width":"height",n),E(e,t?"top":"left",t?Ne:Oe),E(e,t?"height":"width",t?Le:Ie),T(e,l)}else S(e,l)})),nn=on=sn=un=an=fn=cn=hn=rn=null,dn=1,_i(!0),Oe!=je||Ne!=Ke||Ie!=Xe||Le!=Ze){An(!1);let l=Ie/Xe,e=Le/Ze;if(re&&!xt&&oe.left>=0){oe.left*=l,oe.top*=e,Cn&&A(Cn,rl(oe.left),0,Ie,Le),Hn&&A(Hn,0,rl(oe.top),Ie,Le);for(let t=0;Dt.length>t;t++){let n=Dt[t];null!=n&&(Pt[t]*=l,At[t]*=e,A(n,ul(Pt[t]),ul(At[t]),Ie,Le))}}if(ei.show&&!wt&&ei.left>=0&&ei.width>0){ei.left*=l,ei.width*=l,ei.top*=e,ei.height*=e;for(let l in ki)E(ti,l,ei[l])}je=Oe,Ke=Ne,Xe=Ie,Ze=Le}Ci("setSize"),pt=!1}Fe>0&&Ge>0&&(K.clearRect(0,0,O.width,O.height),Ci("drawClear"),Pl.forEach((l=>l())),Ci("draw")),ei.show&&wt&&(ni(ei),wt=!1),re&&xt&&(xi(null,!0,!1),xt=!1),ie.show&&ie.live&&_t&&(mi(),_t=!1),F||(F=!0,k.status=1,Ci("ready")),mn=!1,Un=!1}function Kn(l,e){let t=vl[l];if(null==t.from){if(0==Gt){let n=t.range(k,e.min,e.max,l);e.min=n[0],e.max=n[1]}if(e.min>e.max){let l=e.min;e.min=e.max,e.max=l}if(Gt>1&&null!=e.min&&null!=e.max&&1e-16>e.max-e.min)return;l==El&&2==t.distr&&Gt>0&&(e.min=L(e.min,g[0]),e.max=L(e.max,g[0]),e.min==e.max&&e.max++),Kl[l]=e,ht=!0,Jn()}}k.batch=function(l,e=!1){Un=!0,Vn=e,l(k),qn(),e&&Bn.length>0&&queueMicrotask($n)},k.redraw=(l,e)=>{mt=e||!1,!1!==l?ii(El,jl.min,jl.max):Jn()},k.setScale=Kn;let Xn=!1;const Zn=oe.drag;let Qn=Zn.x,li=Zn.y;re&&(oe.x&&(Wn=D("u-cursor-x",el)),oe.y&&(Yn=D("u-cursor-y",el)),0==jl.ori?(Cn=Wn,Hn=Yn):(Cn=Yn,Hn=Wn),Nn=oe.left,jn=oe.top);const ei=k.select=Bl({show:!0,over:!0,left:0,width:0,top:0,height:0},u.select),ti=ei.show?D("u-select",ei.over?el:ll):null;function ni(l,e){if(ei.show){for(let e in l)ei[e]=l[e],e in ki&&E(ti,e,l[e]);!1!==e&&Ci("setSelect")}}function ii(l,e,t){Kn(l,{min:e,max:t})}function oi(e,t,n,i){null!=t.focus&&function(l){if(l!=ui){let e=null==l,t=1!=Tt.alpha;pl.forEach(((n,i)=>{if(1==M||i>0){let o=e||0==i||i==l;n._focus=e?null:o,t&&function(l,e){pl[l].alpha=e,re&&null!=Dt[l]&&(Dt[l].style.opacity=e),se&&me[l]&&(me[l].style.opacity=e)}(i,o?1:Tt.alpha)}})),ui=l,t&&Jn()}}(e),null!=t.show&&pl.forEach(((n,i)=>{0>=i||e!=i&&null!=e||(n.show=t.show,function(e){if(pl[e].show)se&&T(me[e],l);else if(se&&S(me[e],l),re){let l=zt?Dt[0]:Dt[e];null!=l&&A(l,-10,-10,Ie,Le)}}(i),2==M?(ii(n.facets[0].scale,null,null),ii(n.facets[1].scale,null,null)):ii(n.scale,null,null),Jn())})),!1!==n&&Ci("setSeries",e,t),i&&Ii("setSeries",k,e,t)}let si,ri,ui;k.setSelect=ni,k.setSeries=oi,k.addBand=function(l,e){l.fill=bl(l.fill||null),l.dir=Q(l.dir,-1),Tl.splice(e=null==e?Tl.length:e,0,l)},k.setBand=function(l,e){Bl(Tl[l],e)},k.delBand=function(l){null==l?Tl.length=0:Tl.splice(l,1)};const ai={focus:!0};function fi(l,e,t){let n=vl[e];t&&(l=l/y-(1==n.ori?Ne:Oe));let i=Ie;1==n.ori&&(i=Le,l=i-l),-1==n.dir&&(l=i-l);let o=n._min,s=o+l/i*(n._max-o),r=n.distr;return 3==r?cl(10,s):4==r?((l,e=1)=>nl.sinh(l)*e)(s,n.asinh):100==r?n.bwd(s):s}function ci(l,e){E(ti,s,ei.left=l),E(ti,t,ei.width=e)}function hi(l,e){E(ti,i,ei.top=l),E(ti,n,ei.height=e)}se&&Et&&Ce(p,ce,(l=>{oe._lock||(Mt(l),null!=ui&&oi(null,ai,!0,Fi.setSeries))})),k.valToIdx=l=>L(l,g[0]),k.posToIdx=function(l,e){return L(fi(l,El,e),g[0],Lt,en)},k.posToVal=fi,k.valToPos=(l,e,t)=>0==vl[e].ori?P(l,vl[e],t?ot:Ie,t?Qe:0):W(l,vl[e],t?st:Le,t?lt:0),k.setCursor=(l,e,t)=>{Nn=l.left,jn=l.top,xi(null,e,t)};let di=0==jl.ori?ci:hi,pi=1==jl.ori?ci:hi;function mi(l,e){if(null!=l&&(l.idxs?l.idxs.forEach(((l,e)=>{te[e]=l})):(l=>void 0===l)(l.idx)||te.fill(l.idx),ie.idx=te[0]),se&&ie.live){for(let l=0;pl.length>l;l++)(l>0||1==M&&!xe)&&gi(l,te[l]);!function(){if(se&&ie.live)for(let l=2==M?1:0;pl.length>l;l++){if(0==l&&xe)continue;let e=ie.values[l],t=0;for(let n in e)ge[l][t++].firstChild.nodeValue=e[n]}}()}_t=!1,!1!==e&&Ci("setLegend")}function gi(l,e){let t,n=pl[l],i=0==l&&2==Ul?pn:g[l];xe?t=n.values(k,l,e)??we:(t=n.value(k,null==e?null:i[e],l,e),t=null==t?we:{_:t}),ie.values[l]=t}function xi(l,e,t){let n;Ln=Nn,On=jn,[Nn,jn]=oe.move(k,Nn,jn),oe.left=Nn,oe.top=jn,re&&(Cn&&A(Cn,rl(Nn),0,Ie,Le),Hn&&A(Hn,0,rl(jn),Ie,Le)),si=gl,ri=null;let i=0==jl.ori?Ie:Le,o=1==jl.ori?Ie:Le;if(0>Nn||0==Gt||Lt>en){n=oe.idx=null;for(let l=0;pl.length>l;l++){let e=Dt[l];null!=e&&A(e,-10,-10,Ie,Le)}Et&&oi(null,ai,!0,null==l&&Fi.setSeries),ie.live&&(te.fill(n),_t=!0)}else{let l,e,t;1==M&&(l=0==jl.ori?Nn:jn,e=fi(l,El),n=oe.idx=L(e,g[0],Lt,en),t=$l(g[0][n],jl,i,0));let s=-10,r=-10,u=0,a=0,f=!0,c="",h="";for(let l=2==M?1:0;pl.length>l;l++){let d=pl[l],p=te[l],m=null==p?null:1==M?g[l][p]:g[l][1][p],x=oe.dataIdx(k,l,n,e),w=null==x?null:1==M?g[l][x]:g[l][1][x];if(_t=_t||w!=m||x!=p,te[l]=x,l>0&&d.show){let e=null==x?-10:x==n?t:$l(1==M?g[0][x]:g[l][0][x],jl,i,0),p=null==w?-10:ql(w,1==M?vl[d.scale]:vl[d.facets[1].scale],o,0);if(Et&&null!=w){let e=1==jl.ori?Nn:jn,t=ol(Tt.dist(k,l,x,p,e));if(si>t){let n=Tt.bias;if(0!=n){let i=fi(e,d.scale),o=0>i?-1:1;o!=(0>w?-1:1)||(1==o?1==n?i>w:w>i:1==n?w>i:i>w)||(si=t,ri=l)}else si=t,ri=l}}if(_t||zt){let t,n;0==jl.ori?(t=e,n=p):(t=p,n=e);let i,o,d,m,g,x,w=!0,_=St.bbox;if(null!=_){w=!1;let e=_(k,l);d=e.left,m=e.top,i=e.width,o=e.height}else d=t,m=n,i=o=St.size(k,l);if(x=St.fill(k,l),g=St.stroke(k,l),zt)l!=ri||si>Tt.prox||(s=d,r=m,u=i,a=o,f=w,c=x,h=g);else{let e=Dt[l];null!=e&&(Pt[l]=d,At[l]=m,H(e,i,o,w),Y(e,x,g),A(e,ul(d),ul(m),Ie,Le))}}}}if(zt){let l=Tt.prox;if(_t||(null==ui?l>=si:si>l||ri!=ui)){let l=Dt[0];null!=l&&(Pt[0]=s,At[0]=r,H(l,u,a,f),Y(l,c,h),A(l,ul(s),ul(r),Ie,Le))}}}if(ei.show&&Xn)if(null!=l){let[e,t]=Fi.scales,[n,s]=Fi.match,[r,u]=l.cursor.sync.scales,a=l.cursor.drag;if(Qn=a._x,li=a._y,Qn||li){let a,f,c,h,d,{left:p,top:m,width:g,height:x}=l.select,w=l.scales[r].ori,_=l.posToVal,b=null!=e&&n(e,r),v=null!=t&&s(t,u);b&&Qn?(0==w?(a=p,f=g):(a=m,f=x),c=vl[e],h=$l(_(a,r),c,i,0),d=$l(_(a+f,r),c,i,0),di(al(h,d),ol(d-h))):di(0,i),v&&li?(1==w?(a=p,f=g):(a=m,f=x),c=vl[t],h=ql(_(a,u),c,o,0),d=ql(_(a+f,u),c,o,0),pi(al(h,d),ol(d-h))):pi(0,o)}else yi()}else{let l=ol(Ln-Fn),e=ol(On-Rn);if(1==jl.ori){let t=l;l=e,e=t}Qn=Zn.x&&l>=Zn.dist,li=Zn.y&&e>=Zn.dist;let t,n,s=Zn.uni;null!=s?Qn&&li&&(Qn=l>=s,li=e>=s,Qn||li||(e>l?li=!0:Qn=!0)):Zn.x&&Zn.y&&(Qn||li)&&(Qn=li=!0),Qn&&(0==jl.ori?(t=Gn,n=Nn):(t=In,n=jn),di(al(t,n),ol(n-t)),li||pi(0,o)),li&&(1==jl.ori?(t=Gn,n=Nn):(t=In,n=jn),pi(al(t,n),ol(n-t)),Qn||di(0,i)),Qn||li||(di(0,0),pi(0,0))}if(Zn._x=Qn,Zn._y=li,null==l){if(t){if(null!=Ri){let[l,e]=Fi.scales;Fi.values[0]=null!=l?fi(0==jl.ori?Nn:jn,l):null,Fi.values[1]=null!=e?fi(1==jl.ori?Nn:jn,e):null}Ii(f,k,Nn,jn,Ie,Le,n)}if(Et){let l=t&&Fi.setSeries,e=Tt.prox;null==ui?si>e||oi(ri,ai,!0,l):si>e?oi(null,ai,!0,l):ri!=ui&&oi(ri,ai,!0,l)}}_t&&(ie.idx=n,mi()),!1!==e&&Ci("setCursor")}k.setLegend=mi;let wi=null;function _i(l=!1){l?wi=null:(wi=el.getBoundingClientRect(),Ci("syncRect",wi))}function bi(l,e,t,n,i,o){oe._lock||Xn&&null!=l&&0==l.movementX&&0==l.movementY||(vi(l,e,t,n,i,o,0,!1,null!=l),null!=l?xi(null,!0,!0):xi(e,!0,!1))}function vi(l,e,t,n,i,o,s,r,u){if(null==wi&&_i(!1),Mt(l),null!=l)t=l.clientX-wi.left,n=l.clientY-wi.top;else{if(0>t||0>n)return Nn=-10,void(jn=-10);let[l,s]=Fi.scales,r=e.cursor.sync,[u,a]=r.values,[f,c]=r.scales,[h,d]=Fi.match,p=e.axes[0].side%2==1,m=0==jl.ori?Ie:Le,g=1==jl.ori?Ie:Le,x=p?o:i,w=p?i:o,_=p?n:t,b=p?t:n;if(t=null!=f?h(l,f)?C(u,vl[l],m,0):-10:m*(_/x),n=null!=c?d(s,c)?C(a,vl[s],g,0):-10:g*(b/w),1==jl.ori){let l=t;t=n,n=l}}!u||null!=e&&e.cursor.event.type!=f||(t>1&&Ie-1>t||(t=zl(t,Ie)),n>1&&Le-1>n||(n=zl(n,Le))),r?(Fn=t,Rn=n,[Gn,In]=oe.move(k,t,n)):(Nn=t,jn=n)}Object.defineProperty(k,"rect",{get:()=>(null==wi&&_i(!1),wi)});const ki={width:0,height:0,left:0,top:0};function yi(){ni(ki,!1)}let Mi,Si,Ti,Ei;function zi(l,e,t,n,i,o){Xn=!0,Qn=li=Zn._x=Zn._y=!1,vi(l,e,t,n,i,o,0,!0,!1),null!=l&&(Ce(h,b,Di,!1),Ii(c,k,Gn,In,Ie,Le,null));let{left:s,top:r,width:u,height:a}=ei;Mi=s,Si=r,Ti=u,Ei=a}function Di(l,e,t,n,i,o){Xn=Zn._x=Zn._y=!1,vi(l,e,t,n,i,o,0,!1,!0);let{left:s,top:r,width:u,height:a}=ei,f=u>0||a>0,c=Mi!=s||Si!=r||Ti!=u||Ei!=a;if(f&&c&&ni(ei),Zn.setScale&&f&&c){let l=s,e=u,t=r,n=a;if(1==jl.ori&&(l=r,e=a,t=s,n=u),Qn&&ii(El,fi(l,El),fi(l+e,El)),li)for(let l in vl){let e=vl[l];l!=El&&null==e.from&&e.min!=gl&&ii(l,fi(t+n,l),fi(t,l))}yi()}else oe.lock&&(oe._lock=!oe._lock,xi(e,!0,null!=l));null!=l&&(He(h,b),Ii(h,k,Nn,jn,Ie,Le,null))}function Pi(l){oe._lock||(Mt(l),xn(),yi(),null!=l&&Ii(m,k,Nn,jn,Ie,Le,null))}function Ai(){xl.forEach(ln),vt(k.width,k.height,!0)}G(x,v,Ai);const Wi={};Wi.mousedown=zi,Wi.mousemove=bi,Wi.mouseup=Di,Wi.dblclick=Pi,Wi.setSeries=(l,e,t,n)=>{-1!=(t=(0,Fi.match[2])(k,e,t))&&oi(t,n,!0,!1)},re&&(Ce(c,el,zi),Ce(f,el,bi),Ce(d,el,(l=>{Mt(l),_i(!1)})),Ce(p,el,(function(l){if(oe._lock)return;Mt(l);let e=Xn;if(Xn){let l,e,t=!0,n=!0,i=10;0==jl.ori?(l=Qn,e=li):(l=li,e=Qn),l&&e&&(t=i>=Nn||Nn>=Ie-i,n=i>=jn||jn>=Le-i),l&&t&&(Nn=Gn>Nn?0:Ie),e&&n&&(jn=In>jn?0:Le),xi(null,!0,!0),Xn=!1}Nn=-10,jn=-10,te.fill(null),xi(null,!0,!0),e&&(Xn=e)})),Ce(m,el,Pi),It.add(k),k.syncRect=_i);const Yi=k.hooks=u.hooks||{};function Ci(l,e,t){Vn?Bn.push([l,e,t]):l in Yi&&Yi[l].forEach((l=>{l.call(null,k,e,t)}))}(u.plugins||[]).forEach((l=>{for(let e in l.hooks)Yi[e]=(Yi[e]||[]).concat(l.hooks[e])}));const Hi=(l,e,t)=>t,Fi=Bl({key:null,setSeries:!1,filters:{pub:Ml,sub:Ml},scales:[El,pl[1]?pl[1].scale:null],match:[Sl,Sl,Hi],values:[null,null]},oe.sync);2==Fi.match.length&&Fi.match.push(Hi),oe.sync=Fi;const Ri=Fi.key,Gi=dt(Ri);function Ii(l,e,t,n,i,o,s){Fi.filters.pub(l,e,t,n,i,o,s)&&Gi.pub(l,e,t,n,i,o,s)}function Li(){Ci("init",u,g),gn(g||u.data,!1),Kl[El]?Kn(El,Kl[El]):xn(),wt=ei.show&&(ei.width>0||ei.height>0),xt=_t=!0,vt(u.width,u.height)}return Gi.sub(k),k.pub=function(l,e,t,n,i,o,s){Fi.filters.sub(l,e,t,n,i,o,s)&&Wi[l](null,e,t,n,i,o,s)},k.destroy=function(){Gi.unsub(k),It.delete(k),Pe.clear(),I(x,v,Ai),R.remove(),ce?.remove(),Ci("destroy")},pl.forEach(Yt),xl.forEach((function(l,e){if(l._show=l.show,l.show){let t=vl[l.scale];null==t&&(l.scale=l.side%2?pl[1].scale:El,t=vl[l.scale]);let n=t.time;l.size=bl(l.size),l.space=bl(l.space),l.rotate=bl(l.rotate),Gl(l.incrs)&&l.incrs.forEach((l=>{!Wl.has(l)&&Wl.set(l,Yl(l))})),l.incrs=bl(l.incrs||(2==t.distr?ae:n?1==hl?ke:Se:fe)),l.splits=bl(l.splits||(n&&1==t.distr?Ql:3==t.distr?Je:4==t.distr?qe:$e)),l.stroke=bl(l.stroke),l.grid.stroke=bl(l.grid.stroke),l.ticks.stroke=bl(l.ticks.stroke),l.border.stroke=bl(l.border.stroke);let i=l.values;l.values=Gl(i)&&!Gl(i[0])?bl(i):n?Gl(i)?De(Xl,ze(i,Zl)):Ll(i)?function(l,e){let t=ne(e);return(e,n)=>n.map((e=>t(l(e))))}(Xl,i):i||le:i||Be,l.filter=bl(l.filter||(3>t.distr||10!=t.log?3==t.distr&&2==t.log?tt:kl:et)),l.font=Qt(l.font),l.labelFont=Qt(l.labelFont),l._size=l.size(k,null,e,0),l._space=l._rotate=l._incrs=l._found=l._splits=l._values=null,l._size>0&&(Ct[e]=!0,l._el=D("u-axis",X))}})),_?_ instanceof HTMLElement?(_.appendChild(R),Li()):_(k,Li):Li(),k}en.assign=Bl,en.fmtNum=tl,en.rangeNum=Z,en.rangeLog=B,en.rangeAsinh=$,en.orient=pt,en.pxRatio=y,en.join=function(l,e){if(function(l){let e=l[0][0],t=e.length;for(let n=1;l.length>n;n++){let i=l[n][0];if(i.length!=t)return!1;if(i!=e)for(let l=0;t>l;l++)if(i[l]!=e[l])return!1}return!0}(l)){let e=l[0].slice();for(let t=1;l.length>t;t++)e.push(...l[t].slice(1));return function(l,e=100){const t=l.length;if(1>=t)return!0;let n=0,i=t-1;for(;i>=n&&null==l[n];)n++;for(;i>=n&&null==l[i];)i--;if(n>=i)return!0;const o=fl(1,sl((i-n+1)/e));for(let e=l[n],t=n+o;i>=t;t+=o){const n=l[t];if(null!=n){if(e>=n)return!1;e=n}}return!0}(e[0])||(e=function(l){let e=l[0],t=e.length,n=Array(t);for(let l=0;n.length>l;l++)n[l]=l;n.sort(((l,t)=>e[l]-e[t]));let i=[];for(let e=0;l.length>e;e++){let o=l[e],s=Array(t);for(let l=0;t>l;l++)s[l]=o[n[l]];i.push(s)}return i}(e)),e}let t=new Set;for(let e=0;l.length>e;e++){let n=l[e][0],i=n.length;for(let l=0;i>l;l++)t.add(n[l])}let n=[Array.from(t).sort(((l,e)=>l-e))],i=n[0].length,o=new Map;for(let l=0;i>l;l++)o.set(n[0][l],l);for(let t=0;l.length>t;t++){let s=l[t],r=s[0];for(let l=1;s.length>l;l++){let u=s[l],a=Array(i).fill(void 0),f=e?e[t][l]:1,c=[];for(let l=0;u.length>l;l++){let e=u[l],t=o.get(r[l]);null===e?0!=f&&(a[t]=e,2==f&&c.push(t)):a[t]=e}$l(a,c,i),n.push(a)}}return n},en.fmtDate=ne,en.tzDate=function(l,e){let t;return"UTC"==e||"Etc/UTC"==e?t=new Date(+l+6e4*l.getTimezoneOffset()):e==ie?t=l:(t=new Date(l.toLocaleString("en-US",{timeZone:e})),t.setMilliseconds(l.getMilliseconds())),t},en.sync=dt;{en.addGap=function(l,e,t){let n=l[l.length-1];n&&n[0]==e?n[1]=t:l.push([e,t])},en.clipGaps=wt;let l=en.paths={points:Wt};l.linear=Ft,l.stepped=function(l){const e=Q(l.align,1),t=Q(l.ascDesc,!1),n=Q(l.alignGaps,0),i=Q(l.extend,!1);return(l,o,s,r)=>pt(l,o,((u,a,f,c,h,d,p,m,g,x,w)=>{[s,r]=U(f,s,r);let _=u.pxRound,{left:b,width:v}=l.bbox,k=l=>_(d(l,c,x,m)),M=l=>_(p(l,h,w,g)),S=0==c.ori?Mt:St;const T={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:1},E=T.stroke,z=c.dir*(0==c.ori?1:-1);let D=M(f[1==z?s:r]),P=k(a[1==z?s:r]),A=P,W=P;i&&-1==e&&(W=b,S(E,W,D)),S(E,P,D);for(let l=1==z?s:r;l>=s&&r>=l;l+=z){let t=f[l];if(null==t)continue;let n=k(a[l]),i=M(t);1==e?S(E,n,D):S(E,A,i),S(E,n,i),D=i,A=n}let Y=A;i&&1==e&&(Y=b+v,S(E,Y,D));let[C,H]=mt(l,o);if(null!=u.fill||0!=C){let e=T.fill=new Path2D(E),t=M(u.fillTo(l,o,u.min,u.max,C));S(e,Y,t),S(e,W,t)}if(!u.spanGaps){let i=[];i.push(..._t(a,f,s,r,z,k,n));let h=u.width*y/2,d=t||1==e?h:-h,p=t||-1==e?-h:h;i.forEach((l=>{l[0]+=d,l[1]+=p})),T.gaps=i=u.gaps(l,o,s,r,i),T.clip=wt(i,c.ori,m,g,x,w)}return 0!=H&&(T.band=2==H?[xt(l,o,s,r,E,-1),xt(l,o,s,r,E,1)]:xt(l,o,s,r,E,H)),T}))},l.bars=function(l){const e=Q((l=l||Hl).size,[.6,gl,1]),t=l.align||0,n=l.gap||0;let i=l.radius;i=null==i?[0,0]:"number"==typeof i?[i,0]:i;const o=bl(i),s=1-e[0],r=Q(e[1],gl),u=Q(e[2],1),a=Q(l.disp,Hl),f=Q(l.each,(()=>{})),{fill:c,stroke:h}=a;return(l,e,i,d)=>pt(l,e,((p,m,g,x,w,_,b,v,k,M,S)=>{let T,E,z=p.pxRound,D=t,P=n*y,A=r*y,W=u*y;0==x.ori?[T,E]=o(l,e):[E,T]=o(l,e);const Y=x.dir*(0==x.ori?1:-1);let C,H,F,R=0==x.ori?Tt:Et,G=0==x.ori?f:(l,e,t,n,i,o,s)=>{f(l,e,t,i,n,s,o)},I=Q(l.bands,Fl).find((l=>l.series[0]==e)),L=p.fillTo(l,e,p.min,p.max,null!=I?I.dir:0),O=z(b(L,w,S,k)),N=M,j=z(p.width*y),U=!1,V=null,B=null,$=null,J=null;null==c||0!=j&&null==h||(U=!0,V=c.values(l,e,i,d),B=new Map,new Set(V).forEach((l=>{null!=l&&B.set(l,new Path2D)})),j>0&&($=h.values(l,e,i,d),J=new Map,new Set($).forEach((l=>{null!=l&&J.set(l,new Path2D)}))));let{x0:q,size:K}=a;if(null!=q&&null!=K){D=1,m=q.values(l,e,i,d),2==q.unit&&(m=m.map((e=>l.posToVal(v+e*M,x.key,!0))));let t=K.values(l,e,i,d);H=2==K.unit?t[0]*M:_(t[0],x,M,v)-_(0,x,M,v),N=Rt(m,g,_,x,M,v,N),F=N-H+P}else N=Rt(m,g,_,x,M,v,N),F=N*s+P,H=N-F;1>F&&(F=0),H/2>j||(j=0),5>F&&(z=vl);let X=F>0;H=z(wl(N-F-(X?j:0),W,A)),C=(0==D?H/2:D==Y?0:H)-D*Y*((0==D?P/2:0)+(X?j/2:0));const Z={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},ll=U?null:new Path2D;let el=null;if(null!=I)el=l.data[I.series[1]];else{let{y0:t,y1:n}=a;null!=t&&null!=n&&(g=n.values(l,e,i,d),el=t.values(l,e,i,d))}let tl=T*H,nl=E*H;for(let t=1==Y?i:d;t>=i&&d>=t;t+=Y){let n=g[t];if(null==n)continue;if(null!=el){let l=el[t]??0;if(n-l==0)continue;O=b(l,w,S,k)}let i=_(2!=x.distr||null!=a?m[t]:t,x,M,v),o=b(Q(n,L),w,S,k),s=z(i-C),r=z(fl(o,O)),u=z(al(o,O)),f=r-u;if(null!=n){let i=0>n?nl:tl,o=0>n?tl:nl;U?(j>0&&null!=$[t]&&R(J.get($[t]),s,u+sl(j/2),H,fl(0,f-j),i,o),null!=V[t]&&R(B.get(V[t]),s,u+sl(j/2),H,fl(0,f-j),i,o)):R(ll,s,u+sl(j/2),H,fl(0,f-j),i,o),G(l,e,t,s-j/2,u,H+j,f)}}return j>0?Z.stroke=U?J:ll:U||(Z._fill=0==p.width?p._fill:p._stroke??p._fill,Z.width=0),Z.fill=U?B:ll,Z}))},l.spline=function(l){return function(l,e){const t=Q(e?.alignGaps,0);return(e,n,i,o)=>pt(e,n,((s,r,u,a,f,c,h,d,p,m,g)=>{[i,o]=U(u,i,o);let x,w,_,b=s.pxRound,v=l=>b(c(l,a,m,d)),k=l=>b(h(l,f,g,p));0==a.ori?(x=kt,_=Mt,w=Pt):(x=yt,_=St,w=At);const y=a.dir*(0==a.ori?1:-1);let M=v(r[1==y?i:o]),S=M,T=[],E=[];for(let l=1==y?i:o;l>=i&&o>=l;l+=y)if(null!=u[l]){let e=v(r[l]);T.push(S=e),E.push(k(u[l]))}const z={stroke:l(T,E,x,_,w,b),fill:null,clip:null,band:null,gaps:null,flags:1},D=z.stroke;let[P,A]=mt(e,n);if(null!=s.fill||0!=P){let l=z.fill=new Path2D(D),t=k(s.fillTo(e,n,s.min,s.max,P));_(l,S,t),_(l,M,t)}if(!s.spanGaps){let l=[];l.push(..._t(r,u,i,o,y,v,t)),z.gaps=l=s.gaps(e,n,i,o,l),z.clip=wt(l,a.ori,d,p,m,g)}return 0!=A&&(z.band=2==A?[xt(e,n,i,o,D,-1),xt(e,n,i,o,D,1)]:xt(e,n,i,o,D,A)),z}))}(Gt,l)}}return en}();return uPlot})()}catch(error){uPlot=null}\n(()=>{"use strict";\nconst module0 = (() => {\nfunction embeddedData() {\n return JSON.parse(document.getElementById(\'data\')?.textContent ?? \'\');\n}\nfunction valueAt(metric, run) {\n const value = metric.values[run] ?? null;\n if (value === null)\n  return null;\n return metric.exponent < 0 ? value / 10 ** -metric.exponent : value * 10 ** metric.exponent;\n}\nconst valuesOf = (metric) => metric.values.map((_, run) => valueAt(metric, run));\nconst newestOf = (metric) => metric.values.findLastIndex((value) => value !== null);\nconst levelAt = (metric, run) => metric.levels.findLast(([start]) => start <= run) ?? null;\nfunction referenceAt(metric, run) {\n return run === metric.values.length - 1 ? metric.before : (levelAt(metric, run)?.[1] ?? null);\n}\nfunction changeAt(metric, run) {\n const value = valueAt(metric, run);\n const level = referenceAt(metric, run);\n return value === null || level === null || level === 0 ? null : (value - level) / Math.abs(level);\n}\nconst worseOf = (metric, change) => metric.better === \'lower\' ? change : -change;\nfunction keepsBudget(metric, value) {\n if (metric.budget === null || value === null)\n  return true;\n return metric.better === \'lower\' ? value <= metric.budget : value >= metric.budget;\n}\nconst noRun = [\'\', \'\', \'\', 0, 0];\nconst runAt = ({ history, index }) => history.runs[index] ?? noRun;\nreturn { embeddedData, valueAt, valuesOf, newestOf, levelAt, referenceAt, changeAt, worseOf, keepsBudget, runAt };\n})();\nconst module1 = (() => {\nconst { runAt } = module0;\nconst hashOf = (parameters) => `#${new URLSearchParams(Object.entries(parameters).filter(([, value]) => value !== \'\'))}`;\nconst ofHistory = ({ suite, branch }) => ({ suite, branch });\nconst historyKey = ({ suite, branch }) => JSON.stringify([suite, branch]);\nfunction metricAddress({ history, metric }) {\n const { benchmark, measure, unit } = metric;\n return `${hashOf({ metric: benchmark || \'-\', ...ofHistory(history), measure })}&unit=${encodeURIComponent(unit)}`;\n}\nfunction runAddress(place) {\n const [, , id, attempt] = runAt(place);\n return hashOf({ run: id || \'-\', ...ofHistory(place.history), attempt: String(attempt) });\n}\nfunction listAddress(page, filter = {}) {\n return hashOf({\n  list: page,\n  history: filter.history ?? \'\',\n  search: filter.search ?? \'\',\n  state: filter.state ?? \'\',\n  sort: filter.sort ?? \'\',\n });\n}\nfunction rememberList(page, filter) {\n try {\n  window.history.replaceState(null, \'\', listAddress(page, filter));\n }\n catch (error) {\n  if (!(error instanceof DOMException))\n   throw error;\n }\n}\nfunction metricIn(history, at) {\n const metric = history?.metrics.find(({ benchmark, measure, unit }) => (benchmark || \'-\') === at.get(\'metric\') &&\n  measure === (at.get(\'measure\') ?? \'\') &&\n  unit === (at.get(\'unit\') ?? unit));\n return history && metric ? { page: \'metric\', place: { history, metric } } : { page: \'unknown\' };\n}\nfunction runIn(history, at) {\n const index = history?.runs.findIndex(([, , id, attempt]) => (id || \'-\') === at.get(\'run\') && String(attempt) === at.get(\'attempt\')) ?? -1;\n return history && index >= 0 ? { page: \'run\', place: { history, index } } : { page: \'unknown\' };\n}\nfunction readAddress(hash, data) {\n const at = new URLSearchParams(hash.replace(/^#/, \'\'));\n const history = data.histories.find(({ suite, branch }) => suite === (at.get(\'suite\') ?? \'\') && branch === (at.get(\'branch\') ?? \'\'));\n if (at.has(\'metric\'))\n  return metricIn(history, at);\n if (at.has(\'run\'))\n  return runIn(history, at);\n const said = (name) => at.get(name) ?? \'\';\n const filter = {\n  history: said(\'history\'),\n  search: said(\'search\'),\n  state: said(\'state\'),\n  sort: said(\'sort\'),\n };\n return { page: said(\'list\') === \'runs\' ? \'runs\' : \'metrics\', filter };\n}\nreturn { historyKey, metricAddress, runAddress, listAddress, rememberList, readAddress };\n})();\nconst module2 = (() => {\nfunction setAll(made, attributes, children) {\n for (const [name, value] of Object.entries(attributes)) {\n  if (value !== null && value !== false)\n   made.setAttribute(name, value === true ? \'\' : String(value));\n }\n made.append(...children.filter((child) => child !== null));\n}\nfunction element(tag, attributes = {}, ...children) {\n const made = document.createElement(tag);\n setAll(made, attributes, children);\n return made;\n}\nfunction drawing(tag, attributes = {}, ...children) {\n const made = document.createElementNS(\'http://www.w3.org/2000/svg\', tag);\n setAll(made, attributes, children);\n return made;\n}\nconst named = (text, attributes = {}) => element(\'bdi\', attributes, text);\nreturn { element, drawing, named };\n})();\nconst module3 = (() => {\nconst metricStates = {\n regression: { title: \'Regression\', tone: \'bad\' },\n quarantined: { title: \'Quarantined\', tone: \'bad\' },\n suspect: { title: \'Suspect\', tone: \'warn\' },\n missing: { title: \'Missing\', tone: \'warn\' },\n inconclusive: { title: \'Inconclusive\', tone: \'warn\' },\n improvement: { title: \'Improvement\', tone: \'good\' },\n new: { title: \'New\', tone: \'calm\' },\n unchanged: { title: \'Unchanged\', tone: \'calm\' },\n accepted: { title: \'Accepted\', tone: \'calm\' },\n};\nreturn { metricStates };\n})();\nconst module4 = (() => {\nconst { metricStates } = module3;\nconst { element } = module2;\nfunction badge(state) {\n const { title, tone } = metricStates[state];\n return element(\'span\', { class: `badge ${tone}` }, element(\'i\', { \'aria-hidden\': \'true\' }), title);\n}\nconst overBudget = () => element(\'span\', { class: \'badge bad\' }, element(\'i\', { \'aria-hidden\': \'true\' }), \'Over budget\');\nreturn { badge, overBudget };\n})();\nconst module5 = (() => {\nconst names = [\n \'line\',\n \'good\',\n \'bad\',\n \'band\',\n \'level\',\n \'grid\',\n \'text\',\n \'surface\',\n \'accent\',\n \'anchor\',\n \'budget\',\n];\nfunction palette() {\n const style = getComputedStyle(document.documentElement);\n const colours = names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]);\n return Object.fromEntries(colours);\n}\nreturn { palette };\n})();\nconst module6 = (() => {\nconst row = (base, factor, better, spelled) => ({\n spelled,\n base,\n factor,\n better,\n});\nconst kilo = 1e3;\nconst mega = 1e6;\nconst giga = 1e9;\nconst table = [\n row(\'s\', 1e-12, \'lower\', \'ps picosecond picoseconds\'),\n row(\'s\', 1e-9, \'lower\', \'ns nsec nsecs nanos nanosecond nanoseconds\'),\n row(\'s\', 1e-6, \'lower\', \'us \\u00b5s \\u03bcs usec usecs micros microsecond microseconds\'),\n row(\'s\', 1e-3, \'lower\', \'ms msec msecs millis millisecond milliseconds\'),\n row(\'s\', 1, \'lower\', \'s sec secs second seconds\'),\n row(\'s\', 60, \'lower\', \'min mins minute minutes\'),\n row(\'s\', 3600, \'lower\', \'h hr hrs hour hours\'),\n row(\'B\', 1, \'lower\', \'B byte bytes\'),\n row(\'B\', kilo, \'lower\', \'KB kB kb kilobyte kilobytes kbyte kbytes\'),\n row(\'B\', mega, \'lower\', \'MB mb megabyte megabytes mbyte mbytes\'),\n row(\'B\', giga, \'lower\', \'GB gb gigabyte gigabytes gbyte gbytes\'),\n row(\'B\', 1e12, \'lower\', \'TB tb terabyte terabytes\'),\n row(\'B\', 1024, \'lower\', \'KiB kibibyte kibibytes\'),\n row(\'B\', 1024 ** 2, \'lower\', \'MiB mebibyte mebibytes\'),\n row(\'B\', 1024 ** 3, \'lower\', \'GiB gibibyte gibibytes\'),\n row(\'B\', 1024 ** 4, \'lower\', \'TiB tebibyte tebibytes\'),\n row(\'1/s\', 1, \'higher\', \'Hz hz rps qps tps fps iops ops/s op/s rps/s\'),\n row(\'1/s\', kilo, \'higher\', \'kHz khz\'),\n row(\'1/s\', mega, \'higher\', \'MHz mhz\'),\n row(\'1/s\', giga, \'higher\', \'GHz ghz\'),\n row(\'B/s\', 1, \'higher\', \'Bps\'),\n row(\'bit/s\', 1, \'higher\', \'bps bit/s bits/s\'),\n row(\'bit/s\', kilo, \'higher\', \'kbps Kbps kbit/s Kbit/s kb/s\'),\n row(\'bit/s\', mega, \'higher\', \'Mbps mbps Mbit/s mbit/s Mb/s\'),\n row(\'bit/s\', giga, \'higher\', \'Gbps gbps Gbit/s gbit/s Gb/s\'),\n row(\'flop/s\', 1, \'higher\', \'FLOPS FLOP/s flop/s\'),\n row(\'flop/s\', mega, \'higher\', \'MFLOPS MFLOP/s\'),\n row(\'flop/s\', giga, \'higher\', \'GFLOPS GFLOP/s\'),\n row(\'ratio\', 0.01, null, \'% percent pct percentage\'),\n row(\'ratio\', 1, null, \'ratio fraction\'),\n row(\'instructions\', 1, \'lower\', \'instructions instruction instr insn insns ir\'),\n row(\'cycles\', 1, \'lower\', \'cycles cycle cyc\'),\n row(\'allocs\', 1, \'lower\', \'allocs alloc allocations allocation\'),\n row(\'misses\', 1, \'lower\', \'misses cache-misses\'),\n row(\'count\', 1, null, \'count counts\'),\n row(\'\', 1, null, \'\'),\n];\nconst unitOfRow = ({ base, factor, better }) => ({ base, factor, better });\nconst spellings = (item) => (item.spelled === \'\' ? [\'\'] : item.spelled.split(\' \'));\nconst exactly = new Map(table.flatMap((item) => spellings(item).map((spelled) => [spelled, unitOfRow(item)])));\nconst loosely = new Map([...exactly]\n .filter(([, { base }]) => base !== \'bit/s\')\n .map(([spelled, unit]) => [spelled.toLowerCase(), unit]));\nconst perOnce = new Set(\'op ops iter iteration iterations call calls invocation run loop round request req query event tx transaction element elem item\'.split(\' \'));\nconst unwanted = /^(?:errors?|err|failures?|fails?|failed|faults?|misses|drops?|dropped|timeouts?|retries)$/i;\nconst known = (spelled) => exactly.get(spelled) ?? (spelled.length > 2 ? loosely.get(spelled.toLowerCase()) : undefined) ?? null;\nconst prefixes = new Map([\n [\'k\', kilo],\n [\'K\', kilo],\n [\'M\', mega],\n [\'G\', giga],\n]);\nconst prefixedNoun = /^([kKMG]) ?(ops?|requests?|req|reqs|elem|elems|elements?|items?|iter|i|rows|events|msgs?|keys|S)$/;\nfunction multipleOf(noun) {\n const said = prefixedNoun.exec(noun);\n return said ? (prefixes.get(said[1] ?? \'\') ?? 1) : 1;\n}\nfunction rateOf(counted, time) {\n const unit = known(counted);\n const factor = 1 / time.factor;\n if (unit?.base === \'B\')\n  return { base: \'B/s\', factor: unit.factor * factor, better: \'higher\' };\n if (unit && unit.base !== \'\' && unit.base !== \'count\') {\n  return unit.better === \'lower\' && unit.base !== \'s\'\n   ? { base: `${unit.base}/s`, factor: unit.factor * factor, better: null }\n   : null;\n }\n const better = unwanted.test(counted) ? null : \'higher\';\n return { base: \'1/s\', factor: multipleOf(counted) * factor, better };\n}\nconst longest = 80;\nfunction quotientOf(spelled) {\n const slash = spelled.lastIndexOf(\'/\');\n if (slash < 0)\n  return null;\n const counted = spelled.slice(0, slash).trim();\n const per = spelled.slice(slash + 1).trim();\n const time = known(per);\n if (time?.base === \'s\')\n  return rateOf(counted, time);\n return perOnce.has(per.toLowerCase()) ? unitOf(counted) : null;\n}\nfunction qualifiedOf(spelled) {\n const dash = spelled.lastIndexOf(\'-\');\n const unit = dash > 0 ? known(spelled.slice(dash + 1)) : null;\n return unit?.base === \'s\' || unit?.base === \'B\' ? unit : null;\n}\nfunction unitOf(spelled) {\n const trimmed = spelled.trim();\n if (trimmed.length > longest)\n  return null;\n return known(trimmed) ?? quotientOf(trimmed) ?? qualifiedOf(trimmed);\n}\nfunction toBase(value, factor) {\n return factor < 1 ? value / Math.round(1 / factor) : value * factor;\n}\nconst quantity = /^([+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:e[+-]?\\d{1,3})?)\\s*(\\S.*)?$/i;\nconst unitLike = /^[\\p{L}%°][\\p{L}%°/_.\\- ]*$/u;\nfunction parseQuantity(text) {\n const said = text.length > longest ? null : quantity.exec(text.trim());\n if (!said)\n  return null;\n const value = Number((said[1] ?? \'\').replaceAll(\',\', \'\'));\n const spelled = (said[2] ?? \'\').trim();\n const unit = unitOf(spelled);\n if (unit)\n  return { value: toBase(value, unit.factor), unit: unit.base };\n const prefix = prefixes.get(spelled.charAt(0));\n const counted = prefix === undefined ? null : unitOf(spelled.slice(1));\n if (prefix !== undefined && counted) {\n  return { value: toBase(value * prefix, counted.factor), unit: counted.base };\n }\n return unitLike.test(spelled) ? { value, unit: spelled } : null;\n}\nconst decimal = (unit) => [\n [giga, ` G${unit}`],\n [mega, ` M${unit}`],\n [kilo, ` k${unit}`],\n [1, ` ${unit}`],\n];\nconst plain = [\n [giga, \'G\'],\n [mega, \'M\'],\n [kilo, \'k\'],\n [1, \'\'],\n];\nconst scales = new Map([\n [\n  \'s\',\n  [\n   [1, \' s\'],\n   [1e-3, \' ms\'],\n   [1e-6, \' \\u00b5s\'],\n   [1e-9, \' ns\'],\n  ],\n ],\n [\'B\', decimal(\'B\')],\n [\'B/s\', decimal(\'B/s\')],\n [\'bit/s\', decimal(\'bit/s\')],\n [\'flop/s\', decimal(\'flop/s\')],\n [\'1/s\', plain.map(([factor, suffix]) => [factor, `${suffix}/s`])],\n [\'ratio\', [[0.01, \'%\']]],\n [\'\', plain],\n]);\nconst counts = new Set([\'instructions\', \'cycles\', \'allocs\', \'misses\', \'count\']);\nfunction scaleOf(base) {\n const scale = scales.get(base);\n if (scale)\n  return scale;\n return counts.has(base)\n  ? plain.map(([factor, suffix]) => [factor, `${suffix} ${base}`])\n  : [[1, ` ${base}`]];\n}\nconst significant = 4;\nfunction decimals(shown) {\n if (shown === 0)\n  return 0;\n const magnitude = Math.floor(Math.log10(Math.abs(shown)));\n return Math.min(Math.max(significant - 1 - magnitude, 0), significant - 1);\n}\nfunction formatQuantity(value, baseUnit, like = value) {\n const size = Math.abs(like) || Math.abs(value);\n const scale = scaleOf(baseUnit);\n const [factor, suffix] = scale.find(([least]) => (size === 0 ? least <= 1 : size >= least)) ??\n  scale.at(-1) ?? [1, \'\'];\n const shown = factor < 1 ? value * Math.round(1 / factor) : value / factor;\n const whole = value === 0 || (factor === 1 && Number.isInteger(value));\n const digits = whole ? 0 : decimals(factor < 1 ? size * Math.round(1 / factor) : size / factor);\n const fixed = shown.toFixed(digits);\n return (Number(fixed) === 0 && shown !== 0 ? String(Number(shown.toPrecision(2))) : fixed) + suffix;\n}\nfunction formatPercent(ratio, digits = 1) {\n const fixed = (ratio * 100).toFixed(digits);\n if (Number(fixed) === 0)\n  return `${(0).toFixed(digits)}%`;\n return `${ratio > 0 ? \'+\' : \'\'}${fixed}%`;\n}\nreturn { unitOf, toBase, parseQuantity, formatQuantity, formatPercent };\n})();\nconst module7 = (() => {\nconst { formatPercent, formatQuantity } = module6;\nconst { referenceAt, runAt } = module0;\nconst absent = \'–\';\nfunction sayValue(metric, value, like) {\n return value === null ? absent : formatQuantity(value, metric.unit, like || value);\n}\nconst sayValueAt = (metric, run, value) => sayValue(metric, value, referenceAt(metric, run));\nconst hugeChange = 10;\nfunction sayChange(change) {\n if (change === null || !Number.isFinite(change))\n  return absent;\n return change >= hugeChange ? `×${(change + 1).toFixed(change < 100 ? 1 : 0)}` : formatPercent(change);\n}\nfunction sayBudget(metric, value) {\n const { budget } = metric;\n if (budget === null || budget === 0 || value === null)\n  return sayValue(metric, budget);\n const share = (metric.better === \'lower\' ? budget - value : value - budget) / Math.abs(budget);\n if (share <= -1 && value !== 0) {\n  const times = metric.better === \'lower\' ? value / budget : budget / value;\n  return `${sayValue(metric, budget)}, passed ${times.toFixed(times < 100 ? 1 : 0)} times over`;\n }\n const percent = `${Math.abs(share * 100).toFixed(Math.abs(share) < 0.1 ? 1 : 0)}%`;\n return `${sayValue(metric, budget)}, ${share < 0 ? `passed by ${percent}` : `${percent} left`}`;\n}\nconst isoDay = /^(\\d{4})-(\\d{2})-(\\d{2})(?:T(\\d{2}:\\d{2}))?/;\nfunction sayDate(date) {\n const parts = isoDay.exec(date);\n return parts ? `${parts[1]}-${parts[2]}-${parts[3]}${parts[4] ? ` ${parts[4]}` : \'\'}` : date;\n}\nconst sayDay = (date) => sayDate(date).slice(0, 10);\nconst shortCommit = (commit) => commit.slice(0, 8);\nfunction sayRunner(place) {\n const runner = place.history.runners[runAt(place)[4]];\n if (!runner)\n  return absent;\n const cores = runner.cores > 0 ? `${runner.cores} cores` : \'\';\n const parts = [runner.cpu, cores, runner.os, runner.arch, runner.image].filter((part) => part !== \'\');\n return parts.join(\', \') || \'unknown machine\';\n}\nconst sayBetter = (metric) => `${metric.better} is better`;\nconst sayHistory = ({ suite, branch }) => `${suite} on ${branch}`;\nconst sayCount = (count, noun) => `${count.toLocaleString(\'en-US\')} ${noun}${count === 1 ? \'\' : \'s\'}`;\nreturn { absent, sayValue, sayValueAt, sayChange, sayBudget, sayDate, sayDay, shortCommit, sayRunner, sayBetter, sayHistory, sayCount };\n})();\nconst module8 = (() => {\nconst { valueAt } = module0;\nconst { palette } = module5;\nconst { sayValue } = module7;\nfunction canvasOf(plot) {\n return {\n  ctx: plot.ctx,\n  x: (position) => plot.valToPos(position, \'x\', true),\n  y: (value) => plot.valToPos(value, \'y\', true),\n  box: plot.bbox,\n  px: uPlot.pxRatio,\n };\n}\nfunction clipped(plot, draw) {\n const canvas = canvasOf(plot);\n const { ctx, box } = canvas;\n ctx.save();\n ctx.beginPath();\n ctx.rect(box.left, box.top, box.width, box.height);\n ctx.clip();\n draw(canvas);\n ctx.restore();\n}\nfunction drawLevels(plot, { metric }, axis) {\n clipped(plot, ({ ctx, x, y, px }) => {\n  metric.levels.forEach(([start, level, low, high], i) => {\n   const left = x(axis.positionOf(start) - 0.5);\n   const right = x(axis.positionOf(metric.levels[i + 1]?.[0] ?? metric.values.length) - 0.5);\n   ctx.fillStyle = palette().band;\n   ctx.fillRect(left, y(high), right - left, Math.max(px, y(low) - y(high)));\n   ctx.strokeStyle = palette().level;\n   ctx.lineWidth = px;\n   ctx.beginPath();\n   ctx.moveTo(left, y(level));\n   ctx.lineTo(right, y(level));\n   ctx.stroke();\n  });\n });\n}\nfunction label(canvas, text, at) {\n const { ctx, px, box } = canvas;\n ctx.font = `${11 * px}px system-ui, sans-serif`;\n ctx.textAlign = \'left\';\n ctx.textBaseline = \'alphabetic\';\n const width = ctx.measureText(text).width;\n const x = Math.min(Math.max(at.x + 4 * px, box.left + 2 * px), box.left + box.width - width - 2 * px);\n ctx.fillStyle = palette().surface;\n ctx.fillRect(x - 2 * px, at.y - 9 * px, width + 4 * px, 13 * px);\n ctx.fillStyle = at.colour;\n ctx.fillText(text, x, at.y + px);\n}\nconst longestLabel = 24;\nfunction verticalRule(canvas, position, rule) {\n const { ctx, x, box, px } = canvas;\n const at = Math.round(x(position));\n if (at < box.left - 1 || at > box.left + box.width + 1)\n  return;\n ctx.strokeStyle = rule.colour;\n ctx.lineWidth = 1.5 * px;\n ctx.setLineDash(rule.dash.map((length) => length * px));\n ctx.beginPath();\n ctx.moveTo(at, box.top);\n ctx.lineTo(at, box.top + box.height);\n ctx.stroke();\n ctx.setLineDash([]);\n const text = rule.label.length > longestLabel ? `${rule.label.slice(0, longestLabel - 1)}…` : rule.label;\n if (text !== \'\')\n  label(canvas, text, { x: at, y: box.top + (10 + rule.row * 15) * px, colour: rule.colour });\n}\nfunction drawEvents(plot, { metric, history }, axis) {\n const colours = palette();\n clipped(plot, (canvas) => {\n  for (const run of metric.steps) {\n   verticalRule(canvas, axis.positionOf(run) - 0.5, {\n    colour: colours.line,\n    dash: [2, 3],\n    label: \'\',\n    row: 0,\n   });\n  }\n  for (const [run, text] of history.anchors) {\n   verticalRule(canvas, axis.positionOf(run + 1) - 1, {\n    colour: colours.anchor,\n    dash: [6, 4],\n    label: text,\n    row: 0,\n   });\n  }\n  for (const index of metric.acceptances) {\n   const acceptance = history.acceptances[index];\n   if (!acceptance)\n    continue;\n   const [run, by] = acceptance;\n   verticalRule(canvas, axis.positionOf(run) - 0.5, {\n    colour: colours.good,\n    dash: [],\n    label: `accepted by ${by}`,\n    row: 1,\n   });\n  }\n });\n}\nfunction drawBudget(plot, { metric }) {\n const { budget } = metric;\n if (budget === null)\n  return;\n clipped(plot, (canvas) => {\n  const { ctx, y, box, px } = canvas;\n  const at = Math.round(y(budget));\n  const words = `budget ${sayValue(metric, budget)}`;\n  const colour = palette().budget;\n  if (at < box.top || at > box.top + box.height) {\n   const edge = at < box.top ? box.top + 10 * px : box.top + box.height - 6 * px;\n   label(canvas, `${words}, ${at < box.top ? \'above\' : \'below\'} this chart`, {\n    x: box.left,\n    y: edge,\n    colour,\n   });\n   return;\n  }\n  ctx.strokeStyle = colour;\n  ctx.lineWidth = 1.5 * px;\n  ctx.setLineDash([8 * px, 4 * px]);\n  ctx.beginPath();\n  ctx.moveTo(box.left, at);\n  ctx.lineTo(box.left + box.width, at);\n  ctx.stroke();\n  ctx.setLineDash([]);\n  label(canvas, words, { x: box.left, y: at - 5 * px, colour });\n });\n}\nfunction dot({ ctx, px }, x, y) {\n ctx.beginPath();\n ctx.arc(x, y, 2.6 * px, 0, 2 * Math.PI);\n ctx.fill();\n}\nfunction diamond({ ctx, px }, x, y, inside) {\n const r = 5 * px;\n ctx.beginPath();\n ctx.moveTo(x, y - r);\n ctx.lineTo(x + r, y);\n ctx.lineTo(x, y + r);\n ctx.lineTo(x - r, y);\n ctx.closePath();\n const outside = ctx.fillStyle;\n ctx.fillStyle = inside;\n ctx.fill();\n ctx.fillStyle = outside;\n ctx.stroke();\n}\nconst closest = 3;\nfunction ring({ ctx, px }, x, y) {\n ctx.beginPath();\n ctx.arc(x, y, 8 * px, 0, 2 * Math.PI);\n ctx.stroke();\n}\nfunction drawPoints(plot, { metric }, { axis, chosen }) {\n const colours = palette();\n const quarantined = new Set(metric.quarantined);\n const canvas = canvasOf(plot);\n const { ctx, x, y, px, box } = canvas;\n const dense = x(1) - x(0) < closest * px;\n ctx.save();\n ctx.fillStyle = colours.line;\n ctx.lineWidth = 2 * px;\n axis.runs.forEach((run, position) => {\n  const at = x(position);\n  if (at < box.left - 1 || at > box.left + box.width + 1)\n   return;\n  const height = y(valueAt(metric, run) ?? 0);\n  ctx.strokeStyle = colours.bad;\n  if (quarantined.has(run))\n   diamond(canvas, at, height, colours.surface);\n  else if (!dense)\n   dot(canvas, at, height);\n  ctx.strokeStyle = colours.accent;\n  if (position === chosen)\n   ring(canvas, at, height);\n });\n ctx.restore();\n}\nreturn { drawLevels, drawEvents, drawBudget, drawPoints };\n})();\nconst module9 = (() => {\nconst { drawBudget, drawEvents, drawLevels, drawPoints } = module8;\nconst { element } = module2;\nconst { valueAt } = module0;\nconst { palette } = module5;\nconst { sayDay, sayValue } = module7;\nconst margin = 0.08;\nconst farthestBudget = 2;\nfunction span({ metric }, min, max) {\n const size = max - min || Math.abs(max) * 0.1 || 1;\n const budget = metric.budget ?? min;\n const band = metric.levels.flatMap(([, , bottom, top]) => [bottom, top]);\n const edges = [...band.filter((value) => value > min - size / 2 && value < max + size / 2), min, max];\n const near = budget > min - farthestBudget * size && budget < max + farthestBudget * size;\n const low = Math.min(...edges, near ? budget : min);\n const high = Math.max(...edges, near ? budget : max);\n const pad = (high - low || size) * margin;\n return [low - pad, high + pad * 2.2];\n}\nconst axisWidth = 76;\nconst edge = (min, max) => Math.max(0.5, (max - min) * 0.012);\nconst height = (width) => (width < 520 ? 260 : 360);\nfunction axes(place, axis) {\n const look = {\n  stroke: () => palette().text,\n  grid: { stroke: () => palette().grid, width: 1 },\n  ticks: { stroke: () => palette().grid, width: 1, size: 4 },\n  font: \'12px system-ui, sans-serif\',\n };\n const dayOf = (position) => sayDay(place.history.runs[axis.runs[position] ?? -1]?.[1] ?? \'\');\n return [\n  {\n   ...look,\n   size: 34,\n   space: 84,\n   incrs: [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000],\n   values: (_, positions) => positions.map(dayOf),\n  },\n  {\n   ...look,\n   size: axisWidth,\n   values: (_, values) => values.map((value) => sayValue(place.metric, value, values.at(-1))),\n  },\n ];\n}\nfunction optionsFor(drawn, options) {\n const { place, axis } = drawn;\n return {\n  width: 600,\n  height: height(600),\n  legend: { show: false },\n  cursor: { y: false, drag: { x: true, y: false, dist: 6 }, points: { show: false } },\n  scales: {\n   x: { time: false, range: (_, min, max) => [min - edge(min, max), max + edge(min, max)] },\n   y: { range: (_, min, max) => span(place, min, max) },\n  },\n  axes: axes(place, axis),\n  series: [{}, { stroke: () => palette().line, width: 1, spanGaps: true, points: { show: false } }],\n  hooks: {\n   drawAxes: [(plot) => drawLevels(plot, place, axis)],\n   draw: [\n    (plot) => drawBudget(plot, place),\n    (plot) => drawEvents(plot, place, axis),\n    (plot) => drawPoints(plot, place, { axis, chosen: drawn.chosen() }),\n   ],\n   setCursor: [({ cursor }) => (typeof cursor.idx === \'number\' ? options.onHover(cursor.idx) : undefined)],\n   setScale: [\n    (plot, scale) => scale === \'x\' ? options.onZoom(plot.scales[\'x\']?.min ?? 0, plot.scales[\'x\']?.max ?? 0) : undefined,\n   ],\n  },\n };\n}\nfunction onPress(area, press) {\n let from = Number.NaN;\n area.addEventListener(\'mousedown\', ({ clientX }) => {\n  from = clientX;\n });\n area.addEventListener(\'click\', ({ clientX }) => {\n  if (Math.abs(clientX - from) < 4)\n   press();\n });\n}\nconst canDraw = () => typeof uPlot === \'function\';\nfunction chart(place, axis, options) {\n const root = element(\'div\', { class: \'chart\' });\n const last = axis.runs.length - 1;\n let chosen = -1;\n const plot = new uPlot(optionsFor({ place, axis, chosen: () => chosen }, options), [axis.runs.map((_, position) => position), axis.runs.map((run) => valueAt(place.metric, run))], root);\n plot.root.setAttribute(\'aria-hidden\', \'true\');\n onPress(plot.over, () => options.onPick(plot.cursor.idx ?? chosen));\n const fit = new ResizeObserver(() => {\n  const width = Math.max(240, Math.floor(root.clientWidth));\n  if (width !== plot.width)\n   plot.setSize({ width, height: height(width) });\n });\n fit.observe(root);\n options.leave.addEventListener(\'abort\', () => {\n  fit.disconnect();\n  plot.destroy();\n });\n return {\n  root,\n  choose: (position) => {\n   chosen = position;\n   plot.redraw(false, false);\n  },\n  showNewest: (runs) => plot.setScale(\'x\', { min: Math.max(0, last - runs + 1), max: last }),\n  repaint: () => plot.redraw(true, true),\n };\n}\nreturn { canDraw, chart };\n})();\nconst module10 = (() => {\nconst { metricAddress, runAddress } = module1;\nconst { element, named } = module2;\nconst { runAt } = module0;\nconst { shortCommit } = module7;\nconst commitId = /^[0-9a-f]{7,64}$/;\nconst runNumber = /^(\\d{1,20})(?:\\/|$)/;\nfunction outward(data, path, text) {\n if (data.repository === null || path === null || !data.repository.startsWith(\'https://\')) {\n  return element(\'span\', {}, text);\n }\n const href = `${data.repository}/${path}`;\n return element(\'a\', { href, rel: \'noreferrer noopener\' }, text);\n}\nfunction commitLink(data, commit) {\n const path = commitId.test(commit) ? `commit/${commit}` : null;\n return outward(data, path, named(shortCommit(commit) || \'unknown commit\', { class: \'code\' }));\n}\nfunction compareLink(data, from, to) {\n if (data.repository === null || from === to || !commitId.test(from) || !commitId.test(to))\n  return null;\n return outward(data, `compare/${from}...${to}`, \'changes since the run before\');\n}\nfunction workflowLink(data, id) {\n const number = runNumber.exec(id)?.[1];\n return outward(data, number === undefined ? null : `actions/runs/${number}`, named(id));\n}\nfunction pullRequestLink(data, number) {\n return Number.isSafeInteger(number) ? outward(data, `pull/${number}`, `#${number}`) : null;\n}\nfunction metricLink(place) {\n const { benchmark, measure } = place.metric;\n return element(\'a\', { href: metricAddress(place), class: \'metric\' }, named(benchmark || \'(no name)\'), measure === \'\' ? null : \' \', measure === \'\' ? null : named(measure, { class: \'measure\' }));\n}\nconst runLink = (place, text) => element(\'a\', { href: runAddress(place) }, text || runAt(place)[2]);\nreturn { commitLink, compareLink, workflowLink, pullRequestLink, metricLink, runLink };\n})();\nconst module11 = (() => {\nconst { element, named } = module2;\nconst { levelAt, runAt, valueAt } = module0;\nconst { commitLink, pullRequestLink } = module10;\nconst { sayChange, sayDay, sayRunner } = module7;\nconst neighbourhood = 20;\nfunction middle(values) {\n const sorted = values.toSorted((a, b) => a - b);\n return sorted[sorted.length >> 1] ?? 0;\n}\nfunction stepSize({ metric }, i) {\n const run = metric.steps[i] ?? 0;\n const known = (from, to) => metric.values.flatMap((_, at) => {\n  const value = at >= from && at < to ? valueAt(metric, at) : null;\n  return value === null ? [] : [value];\n });\n const old = middle(known(Math.max(metric.steps[i - 1] ?? 0, run - neighbourhood), run));\n const next = middle(known(run, Math.min(metric.steps[i + 1] ?? metric.values.length, run + neighbourhood)));\n return old === 0 ? null : (next - old) / Math.abs(old);\n}\nfunction otherRunner({ metric, history }, run) {\n const before = metric.values.findLastIndex((value, index) => index < run && value !== null);\n const [was, is] = [sayRunner({ history, index: before }), sayRunner({ history, index: run })];\n if (before < 0 || was === is)\n  return null;\n return element(\'span\', { class: \'quiet\' }, \', the first run on another runner: \', named(is), \' after \', named(was));\n}\nfunction changePoint(data, place, i) {\n const run = place.metric.steps[i] ?? 0;\n const [commit, date] = runAt({ history: place.history, index: run });\n const size = element(\'strong\', {}, sayChange(stepSize(place, i)));\n return {\n  run,\n  item: element(\'li\', {}, \'Change point: \', size, \' from \', commitLink(data, commit), \' on (\', element(\'time\', {}, sayDay(date)), \')\', otherRunner(place, run)),\n };\n}\nfunction acceptance(data, place, index) {\n const said = place.history.acceptances[index];\n if (!said)\n  return [];\n const [run, by, date, reason, pullRequest] = said;\n const link = pullRequestLink(data, pullRequest);\n const words = [\n  \'Accepted by \',\n  named(by),\n  \' on \',\n  element(\'time\', {}, sayDay(date)),\n  \': \',\n  named(reason || \'no reason given\'),\n ];\n return [{ run, item: element(\'li\', {}, ...words, link ? \' \' : null, link) }];\n}\nfunction anchor(place, run, label) {\n const newest = levelAt(place.metric, place.metric.values.length - 1)?.[1] ?? null;\n const then = levelAt(place.metric, run)?.[1] ?? null;\n const drift = newest === null || then === null || then === 0 ? null : (newest - then) / Math.abs(then);\n const item = element(\'li\', {}, \'Anchor \', named(label), \': the level has moved by \', element(\'strong\', {}, sayChange(drift)), \' since\');\n return { run, item };\n}\nfunction events(data, place) {\n const { metric, history } = place;\n const all = [\n  ...metric.steps.map((_, i) => changePoint(data, place, i)),\n  ...metric.acceptances.flatMap((index) => acceptance(data, place, index)),\n  ...history.anchors.map(([run, label]) => anchor(place, run, label)),\n ].sort((a, b) => b.run - a.run);\n if (all.length === 0)\n  return null;\n return element(\'section\', {}, element(\'h2\', {}, \'What happened\'), element(\'ul\', {}, ...all.map(({ item }) => item)));\n}\nreturn { events };\n})();\nconst module12 = (() => {\nfunction axisOf(metric) {\n const runs = metric.values.flatMap((value, run) => (value === null ? [] : [run]));\n return {\n  runs,\n  positionOf: (run) => {\n   const found = runs.findIndex((each) => each >= run);\n   return found < 0 ? runs.length : found;\n  },\n };\n}\nreturn { axisOf };\n})();\nconst module13 = (() => {\nconst { element } = module2;\nfunction choice(label, choices, chosen, onChange) {\n const options = choices.map(([value, title]) => element(\'option\', { value, selected: value === chosen }, title));\n const list = element(\'select\', {}, ...options);\n list.addEventListener(\'change\', () => onChange(list.value));\n return element(\'label\', { class: \'field\' }, element(\'span\', {}, label), list);\n}\nfunction searchField(value, onInput) {\n const field = element(\'input\', {\n  type: \'search\',\n  id: \'search\',\n  value,\n  placeholder: \'Part of a name\',\n  autocomplete: \'off\',\n  spellcheck: \'false\',\n });\n field.addEventListener(\'input\', () => onInput(field.value));\n return element(\'label\', { class: \'field grow\' }, element(\'span\', {}, \'Search\'), field);\n}\nfunction button(title, onClick, pressed = null) {\n const made = element(\'button\', { type: \'button\', \'aria-pressed\': pressed === null ? null : String(pressed) }, title);\n made.addEventListener(\'click\', onClick);\n return made;\n}\nreturn { choice, searchField, button };\n})();\nconst module14 = (() => {\nconst { element } = module2;\nconst legendEntries = [\n [\'dot\', \'accepted run\'],\n [\'diamond\', \'quarantined run\'],\n [\'band\', \'noise band about the accepted level\'],\n [\'step\', \'change point\'],\n [\'acceptance\', \'acceptance\'],\n [\'anchor\', \'anchor\'],\n [\'budget\', \'budget\'],\n];\nfunction legend({ metric, history }) {\n const present = {\n  dot: true,\n  diamond: metric.quarantined.length > 0,\n  band: metric.levels.length > 0,\n  step: metric.steps.length > 0,\n  acceptance: metric.acceptances.length > 0,\n  anchor: history.anchors.length > 0,\n  budget: metric.budget !== null,\n };\n const entries = legendEntries\n  .filter(([mark]) => present[mark])\n  .map(([mark, title]) => element(\'li\', {}, element(\'i\', { class: `mark ${mark}` }), title));\n return element(\'ul\', { class: \'legend\', \'aria-hidden\': \'true\' }, ...entries);\n}\nreturn { legend };\n})();\nconst module15 = (() => {\nconst { badge, overBudget } = module4;\nconst { element, named } = module2;\nconst { changeAt, keepsBudget, runAt, valueAt } = module0;\nconst { commitLink, compareLink, runLink } = module10;\nconst { absent, sayChange, sayDate, sayRunner, sayValueAt, shortCommit } = module7;\nfunction sayWithin({ metric }, run) {\n const spread = metric.spreads?.[run] ?? null;\n const count = typeof metric.counts === \'number\' ? metric.counts : (metric.counts[run] ?? 0);\n const about = spread === null ? \'\' : `± ${(spread / 10).toFixed(1)}%`;\n const over = count > 1 ? `over ${count} values` : \'\';\n const words = [about, over].filter((part) => part !== \'\').join(\' \');\n return words === \'\' ? \'\' : `· ${words} within the run`;\n}\nfunction sayRun({ history, metric }, run) {\n const [commit, date] = runAt({ history, index: run });\n const value = sayValueAt(metric, run, valueAt(metric, run));\n const state = metric.quarantined.includes(run) ? \', quarantined\' : \'\';\n const change = sayChange(changeAt(metric, run));\n return `${sayDate(date)}, commit ${shortCommit(commit)}: ${value}, ${change} against its level${state}`;\n}\nfunction figures(place, run) {\n const { metric } = place;\n const value = valueAt(metric, run);\n const quarantined = metric.quarantined.includes(run);\n const change = changeAt(metric, run);\n return element(\'p\', { class: \'figures\' }, element(\'strong\', {}, value === null ? \'not measured\' : sayValueAt(metric, run, value)), \' \', element(\'span\', { class: quarantined ? \'worse\' : \'quiet\' }, change === null ? absent : `${sayChange(change)} against its level`), \' \', element(\'span\', { class: \'quiet\' }, sayWithin(place, run)), \' \', quarantined ? badge(\'quarantined\') : null, keepsBudget(metric, value) ? null : overBudget());\n}\nfunction readout(data, place, run) {\n const at = { history: place.history, index: run };\n const [commit, date] = runAt(at);\n const previous = run > 0 ? runAt({ ...at, index: run - 1 })[0] : commit;\n const changes = compareLink(data, previous, commit);\n return [\n  figures(place, run),\n  element(\'p\', {}, commitLink(data, commit), changes ? \' (\' : null, changes, changes ? \')\' : null, \' · \', element(\'time\', {}, sayDate(date)), \' · \', runLink(at, \'all metrics of this run\')),\n  element(\'p\', { class: \'quiet\' }, named(sayRunner(at))),\n ];\n}\nreturn { sayRun, readout };\n})();\nconst module16 = (() => {\nconst { axisOf } = module12;\nconst { chart } = module9;\nconst { button } = module13;\nconst { element } = module2;\nconst { legend } = module14;\nconst { readout, sayRun } = module15;\nconst zooms = [20, 50, 100];\nfunction zoomButtons(drawn, runs) {\n const buttons = zooms\n  .filter((count) => count < runs)\n  .map((count) => button(`Last ${count}`, () => drawn.showNewest(count)));\n return element(\'div\', { class: \'chips\', role: \'group\', \'aria-label\': \'Zoom\' }, ...buttons, button(`All ${runs} runs`, () => drawn.showNewest(runs)), element(\'span\', { class: \'quiet wide\' }, \'Drag to zoom, double click for all, click to hold a run.\'));\n}\nfunction redrawOnChange(drawn, leave) {\n const repaint = () => drawn.repaint();\n window.matchMedia(\'(prefers-color-scheme: dark)\').addEventListener(\'change\', repaint, { signal: leave });\n for (const event of [\'beforeprint\', \'afterprint\'])\n  window.addEventListener(event, repaint, { signal: leave });\n}\nfunction explorer({ data, leave }, place) {\n const axis = axisOf(place.metric);\n const runs = axis.runs.length;\n const slider = element(\'input\', { type: \'range\', min: 0, max: runs - 1, step: 1, \'aria-label\': \'Run\' });\n const chosen = element(\'div\', { class: \'readout\' });\n const range = element(\'p\', { class: \'unseen\', role: \'status\' });\n let held = false;\n const choose = (position) => {\n  const run = axis.runs[position] ?? 0;\n  slider.value = String(position);\n  slider.setAttribute(\'aria-valuetext\', `run ${position + 1} of ${runs}, ${sayRun(place, run)}`);\n  chosen.replaceChildren(...readout(data, place, run));\n  drawn.choose(position);\n };\n const drawn = chart(place, axis, {\n  leave,\n  onHover: (position) => (held ? undefined : choose(position)),\n  onPick: (position) => {\n   held = !held;\n   chosen.classList.toggle(\'held\', held);\n   choose(position);\n  },\n  onZoom: (from, to) => {\n   const [first, last] = [Math.max(0, Math.ceil(from)), Math.min(runs - 1, Math.floor(to))];\n   slider.min = String(first);\n   slider.max = String(last);\n   range.textContent = `Runs ${first + 1} to ${last + 1} of ${runs} are shown`;\n  },\n });\n slider.addEventListener(\'input\', () => choose(Number(slider.value)));\n redrawOnChange(drawn, leave);\n choose(runs - 1);\n return element(\'section\', { \'aria-label\': \'History\' }, zoomButtons(drawn, runs), drawn.root, slider, legend(place), range, chosen);\n}\nreturn { explorer };\n})();\nconst module17 = (() => {\nconst { element } = module2;\nfunction table(caption, heads, rows) {\n const cells = heads.map(({ title, kind }) => element(\'th\', { scope: \'col\', class: kind ?? null }, title));\n return element(\'table\', {}, element(\'caption\', { class: \'unseen\' }, caption), element(\'thead\', {}, element(\'tr\', {}, ...cells)), element(\'tbody\', {}, ...rows));\n}\nfunction row(heads, cells) {\n const made = heads.map(({ title, kind }, i) => i === 0\n  ? element(\'th\', { scope: \'row\' }, cells[i] ?? \'\')\n  : element(\'td\', { class: kind ?? null, \'data-head\': title }, cells[i] ?? \'\'));\n return element(\'tr\', {}, ...made);\n}\nreturn { table, row };\n})();\nconst module18 = (() => {\nconst { badge } = module4;\nconst { element, named } = module2;\nconst { changeAt, runAt, valueAt } = module0;\nconst { commitLink, runLink } = module10;\nconst { row, table } = module17;\nconst { sayChange, sayDate, sayRunner, sayValueAt } = module7;\nconst runHeads = [\n { title: \'Run\' },\n { title: \'Commit\' },\n { title: \'Value\', kind: \'figure\' },\n { title: \'Change\', kind: \'figure\' },\n { title: \'State\', kind: \'state\' },\n { title: \'Runner\' },\n];\nfunction runTable(data, place) {\n const { metric, history } = place;\n const runs = metric.values.flatMap((value, run) => (value === null ? [] : [run])).reverse();\n const rows = runs.map((run) => {\n  const at = { history, index: run };\n  return row(runHeads, [\n   runLink(at, sayDate(runAt(at)[1])),\n   commitLink(data, runAt(at)[0]),\n   sayValueAt(metric, run, valueAt(metric, run)),\n   sayChange(changeAt(metric, run)),\n   badge(metric.quarantined.includes(run) ? \'quarantined\' : \'accepted\'),\n   named(sayRunner(at)),\n  ]);\n });\n return table(\'Runs of this metric, newest first\', runHeads, rows);\n}\nfunction runDetails(data, place) {\n const details = element(\'details\', {}, element(\'summary\', {}, \'All runs as a table\'));\n details.addEventListener(\'toggle\', () => details.append(runTable(data, place)), { once: true });\n return details;\n}\nreturn { runDetails };\n})();\nconst module19 = (() => {\nconst { metricStates } = module3;\nconst { historyKey } = module1;\nconst { changeAt, keepsBudget, newestOf, valueAt, worseOf } = module0;\nfunction listed(place) {\n const { metric, history } = place;\n const newest = newestOf(metric);\n const change = newest === metric.values.length - 1 ? changeAt(metric, newest) : null;\n return {\n  place,\n  newest,\n  change,\n  worse: change === null ? Number.NEGATIVE_INFINITY : worseOf(metric, change),\n  overBudget: !keepsBudget(metric, valueAt(metric, newest)),\n  words: `${metric.benchmark} ${metric.measure} ${history.suite}`.toLowerCase(),\n };\n}\nconst listedMetrics = (data) => data.histories.flatMap((history) => history.metrics.map((metric) => listed({ history, metric })));\nconst states = Object.keys(metricStates);\nconst severity = (item) => (item.overBudget ? -1 : states.indexOf(item.place.metric.state));\nconst size = (item) => (item.change === null ? -1 : Math.abs(item.change));\nconst byName = (a, b) => (a.words < b.words ? -1 : Number(a.words > b.words));\nconst descending = (a, b) => (a === b ? 0 : b - a);\nconst orders = {\n state: {\n  title: \'Worst state first\',\n  compare: (a, b) => severity(a) - severity(b) || descending(a.worse, b.worse),\n },\n change: { title: \'Most worsened first\', compare: (a, b) => descending(a.worse, b.worse) },\n improved: {\n  title: \'Most improved first\',\n  compare: (a, b) => descending(-a.worse, -b.worse),\n },\n largest: { title: \'Largest change first\', compare: (a, b) => descending(size(a), size(b)) },\n name: { title: \'By name\', compare: byName },\n};\nconst orderOf = (filter) => Object.hasOwn(orders, filter.sort) ? filter.sort : \'state\';\nconst budgetState = \'over-budget\';\nfunction hasState(item, state) {\n return state === \'\' || (state === budgetState ? item.overBudget : item.place.metric.state === state);\n}\nfunction searched(items, filter) {\n const words = filter.search.toLowerCase().split(/\\s+/);\n return items.filter((item) => (filter.history === \'\' || historyKey(item.place.history) === filter.history) &&\n  words.every((word) => item.words.includes(word)));\n}\nfunction ordered(items, filter) {\n const { compare } = orders[orderOf(filter)];\n return items.filter((item) => hasState(item, filter.state)).sort((a, b) => compare(a, b) || byName(a, b));\n}\nfunction stateCounts(items) {\n const over = items.filter((item) => item.overBudget).length;\n const counts = states.map((state) => [\n  state,\n  metricStates[state].title,\n  items.filter((item) => item.place.metric.state === state).length,\n ]);\n return [[budgetState, \'Over budget\', over], ...counts].filter(([, , count]) => count > 0);\n}\nreturn { listedMetrics, orders, orderOf, budgetState, searched, ordered, stateCounts };\n})();\nconst module20 = (() => {\nconst { drawing } = module2;\nconst { levelAt, valuesOf } = module0;\nconst size = { width: 120, height: 26, margin: 3, runs: 60 };\nfunction pointsOf(values) {\n const low = Math.min(...values);\n const span = Math.max(...values) - low;\n const step = (size.width - 2 * size.margin) / Math.max(1, values.length - 1);\n const inner = size.height - 2 * size.margin;\n return values.map((value, i) => {\n  const y = span === 0 ? size.height / 2 : size.height - size.margin - ((value - low) / span) * inner;\n  return [Math.round((size.margin + i * step) * 10) / 10, Math.round(y * 10) / 10];\n });\n}\nfunction sparkline(metric) {\n const values = valuesOf(metric)\n  .filter((value) => value !== null)\n  .slice(-size.runs);\n const points = pointsOf(values);\n const path = points.map(([x, y], i) => `${i === 0 ? \'M\' : \'L\'}${x} ${y}`).join(\'\');\n const last = points.at(-1);\n const off = metric.quarantined.at(-1) === metric.values.length - 1 && levelAt(metric, 0) !== null;\n return drawing(\'svg\', {\n  class: \'spark\',\n  viewBox: `0 0 ${size.width} ${size.height}`,\n  \'aria-hidden\': \'true\',\n  focusable: \'false\',\n }, points.length > 1 ? drawing(\'path\', { d: path }) : null, last ? drawing(\'circle\', { cx: last[0], cy: last[1], r: 2.4, class: off ? \'off\' : null }) : null);\n}\nreturn { sparkline };\n})();\nconst module21 = (() => {\nconst { historyKey, rememberList } = module1;\nconst { badge, overBudget } = module4;\nconst { button, choice, searchField } = module13;\nconst { element } = module2;\nconst { valueAt, worseOf } = module0;\nconst { metricLink } = module10;\nconst { listedMetrics, ordered, orderOf, orders, searched, stateCounts, } = module19;\nconst { sparkline } = module20;\nconst { row, table } = module17;\nconst { absent, sayChange, sayCount, sayHistory, sayValueAt } = module7;\nconst heads = [\n { title: \'Metric\' },\n { title: \'State\', kind: \'state\' },\n { title: \'Latest\', kind: \'figure\' },\n { title: \'Change\', kind: \'figure\' },\n { title: \'Recent runs\', kind: \'wide\' },\n];\nconst firstRows = 1000;\nfunction changeCell(item) {\n const worse = item.change === null ? 0 : worseOf(item.place.metric, item.change);\n const calm = [\'accepted\', \'unchanged\', \'new\'].includes(item.place.metric.state);\n const tone = calm || worse === 0 ? null : worse > 0 ? \'worse\' : \'better\';\n return element(\'span\', { class: tone }, sayChange(item.change));\n}\nfunction metricRow(item, several) {\n const { history, metric } = item.place;\n const name = element(\'div\', {}, metricLink(item.place), several ? element(\'div\', { class: \'quiet\' }, sayHistory(history)) : null);\n const state = element(\'div\', { class: \'badges\' }, badge(metric.state), item.overBudget ? overBudget() : null);\n const value = item.newest < 0 ? absent : sayValueAt(metric, item.newest, valueAt(metric, item.newest));\n return row(heads, [name, state, value, changeCell(item), sparkline(metric)]);\n}\nfunction replaceButtons(group, buttons) {\n const focused = [...group.children].indexOf(document.activeElement ?? group);\n group.replaceChildren(...buttons);\n buttons[focused]?.focus();\n}\nfunction stateButtons(found, filter, show) {\n const choose = (state) => () => show({ filter: { ...filter, state }, limit: firstRows });\n return [\n  button(`All ${found.length}`, choose(\'\'), filter.state === \'\'),\n  ...stateCounts(found).map(([state, title, n]) => button(`${title} ${n}`, choose(state), filter.state === state)),\n ];\n}\nfunction filling(data, parts, remember) {\n const items = listedMetrics(data);\n const rows = new Map();\n const rowOf = (item) => {\n  const made = rows.get(item) ?? metricRow(item, data.histories.length > 1);\n  rows.set(item, made);\n  return made;\n };\n const show = ({ filter, limit }) => {\n  remember(filter);\n  const found = searched(items, filter);\n  const shown = ordered(found, filter);\n  replaceButtons(parts.states, stateButtons(found, filter, show));\n  parts.count.textContent = `${shown.length.toLocaleString(\'en-US\')} of ${sayCount(items.length, \'metric\')}. Change: the newest run against the accepted level before it.`;\n  const rest = `Show all ${shown.length.toLocaleString(\'en-US\')}`;\n  parts.results.replaceChildren(shown.length > 0\n   ? table(\'Metrics with their newest value\', heads, shown.slice(0, limit).map(rowOf))\n   : element(\'p\', { class: \'empty\' }, items.length > 0 ? \'No metric matches.\' : \'Nothing has been recorded yet.\'), shown.length > limit ? button(rest, () => show({ filter, limit: shown.length })) : \'\');\n };\n return show;\n}\nfunction metricsPage(data, start) {\n const parts = {\n  states: element(\'div\', { class: \'chips\', role: \'group\', \'aria-label\': \'State\' }),\n  count: element(\'p\', { class: \'quiet\', role: \'status\' }),\n  results: element(\'div\', { class: \'results\' }),\n };\n let current = start;\n const fill = filling(data, parts, (filter) => {\n  current = filter;\n  rememberList(\'metrics\', filter);\n });\n const narrow = (part) => fill({ filter: { ...current, ...part }, limit: firstRows });\n const controls = element(\'form\', { class: \'controls\', role: \'search\', \'aria-label\': \'Metrics\' }, searchField(start.search, (search) => narrow({ search })), historyChoice(data, start, (history) => narrow({ history })), choice(\'Sort\', orderChoices, orderOf(start), (sort) => narrow({ sort })));\n controls.addEventListener(\'submit\', (event) => event.preventDefault());\n fill({ filter: start, limit: firstRows });\n return element(\'section\', { \'aria-label\': \'Metrics\' }, controls, parts.states, parts.count, parts.results);\n}\nconst orderChoices = Object.entries(orders).map(([value, { title }]) => [value, title]);\nfunction historyChoice(data, filter, onChange) {\n if (data.histories.length < 2)\n  return null;\n const choices = data.histories.map((history) => [historyKey(history), sayHistory(history)]);\n return choice(\'Suite\', [[\'\', \'All suites\'], ...choices], filter.history, onChange);\n}\nreturn { metricsPage, historyChoice };\n})();\nconst module22 = (() => {\nconst { historyKey, rememberList } = module1;\nconst { button } = module13;\nconst { element, named } = module2;\nconst { runAt } = module0;\nconst { commitLink, runLink } = module10;\nconst { historyChoice } = module21;\nconst { row, table } = module17;\nconst { sayCount, sayDate, sayHistory, sayRunner } = module7;\nconst heads = [\n { title: \'Run\' },\n { title: \'Commit\' },\n { title: \'Metrics\', kind: \'figure\' },\n { title: \'Quarantined\', kind: \'figure\' },\n { title: \'Runner\' },\n];\nconst firstRows = 50;\nfunction countsIn({ history, index }) {\n return {\n  measured: history.metrics.filter(({ values }) => (values[index] ?? null) !== null).length,\n  quarantined: history.metrics.filter(({ quarantined }) => quarantined.includes(index)).length,\n };\n}\nfunction runRow(data, place) {\n const [commit, date] = runAt(place);\n const { measured, quarantined } = countsIn(place);\n return row(heads, [\n  runLink(place, sayDate(date)),\n  commitLink(data, commit),\n  String(measured),\n  element(\'span\', { class: quarantined > 0 ? \'worse\' : null }, String(quarantined)),\n  named(sayRunner(place)),\n ]);\n}\nfunction runsOf(data, history) {\n const section = element(\'section\', { \'aria-label\': sayHistory(history) });\n const show = (limit) => {\n  const all = history.runs.map((_, index) => ({ history, index })).reverse();\n  section.replaceChildren(element(\'h2\', {}, named(sayHistory(history)), ` – ${sayCount(all.length, \'run\')}`), table(\'Runs, newest first\', heads, all.slice(0, limit).map((place) => runRow(data, place))), all.length > limit ? button(`Show all ${sayCount(all.length, \'run\')}`, () => show(all.length)) : \'\');\n };\n show(firstRows);\n return section;\n}\nfunction runsPage(data, start) {\n const lists = element(\'div\', {});\n const show = (filter) => {\n  rememberList(\'runs\', filter);\n  const chosen = data.histories.filter((history) => filter.history === \'\' || historyKey(history) === filter.history);\n  lists.replaceChildren(...chosen.map((history) => runsOf(data, history)));\n };\n show(start);\n const suite = historyChoice(data, start, (history) => show({ ...start, history }));\n return element(\'div\', {}, suite ? element(\'div\', { class: \'controls\' }, suite) : null, lists);\n}\nreturn { countsIn, runsPage };\n})();\nconst module23 = (() => {\nconst { badge } = module4;\nconst { element, named } = module2;\nconst { changeAt, referenceAt, runAt, valueAt, worseOf } = module0;\nconst { commitLink, compareLink, metricLink, runLink, workflowLink } = module10;\nconst { countsIn } = module22;\nconst { row, table } = module17;\nconst { absent, sayChange, sayDate, sayHistory, sayRunner, sayValue, sayValueAt, shortCommit, } = module7;\nconst heads = [\n { title: \'Metric\' },\n { title: \'State\', kind: \'state\' },\n { title: \'Level\', kind: \'figure\' },\n { title: \'Value\', kind: \'figure\' },\n { title: \'Change\', kind: \'figure\' },\n];\nfunction facts(pairs) {\n return element(\'dl\', { class: \'facts\' }, ...pairs.map(([term, fact]) => element(\'div\', {}, element(\'dt\', {}, term), element(\'dd\', {}, fact))));\n}\nfunction measuredIn({ history, index }) {\n const worse = ({ metric, change }) => (change === null ? -1e9 : worseOf(metric, change));\n return history.metrics\n  .filter((metric) => valueAt(metric, index) !== null)\n  .map((metric) => ({\n  history,\n  metric,\n  change: changeAt(metric, index),\n  quarantined: metric.quarantined.includes(index),\n }))\n  .sort((a, b) => Number(b.quarantined) - Number(a.quarantined) || worse(b) - worse(a));\n}\nfunction measuredRow(item, index) {\n const level = referenceAt(item.metric, index);\n return row(heads, [\n  metricLink(item),\n  badge(item.quarantined ? \'quarantined\' : \'accepted\'),\n  sayValue(item.metric, level),\n  sayValueAt(item.metric, index, valueAt(item.metric, index)),\n  element(\'span\', { class: item.quarantined ? \'worse\' : null }, sayChange(item.change)),\n ]);\n}\nfunction neighbours({ history, index }) {\n const before = index > 0 ? runLink({ history, index: index - 1 }, \'Previous run\') : null;\n const after = index + 1 < history.runs.length ? runLink({ history, index: index + 1 }, \'Next run\') : null;\n return element(\'nav\', { class: \'neighbours\', \'aria-label\': \'Runs\' }, before, after);\n}\nfunction runPage(data, place) {\n const [commit, date, id, attempt] = runAt(place);\n const previous = place.index > 0 ? runAt({ ...place, index: place.index - 1 })[0] : commit;\n const { measured, quarantined } = countsIn(place);\n const changes = compareLink(data, previous, commit);\n return element(\'article\', {}, element(\'h1\', { tabindex: \'-1\' }, `Run of ${sayDate(date)}, commit ${shortCommit(commit)}`), facts([\n  [\'Commit\', element(\'span\', {}, commitLink(data, commit), changes ? \' · \' : null, changes)],\n  [\'Suite\', named(sayHistory(place.history))],\n  [\n   \'Workflow run\',\n   element(\'span\', {}, workflowLink(data, id), attempt > 1 ? `, attempt ${attempt}` : null),\n  ],\n  [\'Runner\', named(sayRunner(place))],\n  [\'Metrics\', `${measured} measured, ${quarantined === 0 ? \'none\' : quarantined} quarantined`],\n  [\'Place\', `${place.index + 1} of ${place.history.runs.length} recorded runs`],\n ]), neighbours(place), measured === 0\n  ? element(\'p\', {}, absent)\n  : table(\'Metrics of this run\', heads, measuredIn(place).map((item) => measuredRow(item, place.index))));\n}\nreturn { facts, runPage };\n})();\nconst module24 = (() => {\nconst { metricAddress } = module1;\nconst { badge, overBudget } = module4;\nconst { canDraw } = module9;\nconst { element, named } = module2;\nconst { changeAt, keepsBudget, levelAt, newestOf, valueAt } = module0;\nconst { events } = module11;\nconst { explorer } = module16;\nconst { runDetails } = module18;\nconst { facts } = module23;\nconst { sayBetter, sayBudget, sayChange, sayHistory, sayValue, sayValueAt } = module7;\nfunction heading({ metric, history }) {\n const newest = newestOf(metric);\n return element(\'header\', {}, element(\'h1\', { tabindex: \'-1\' }, named(metric.benchmark || \'(no name)\'), \' \', named(metric.measure, { class: \'measure\' })), element(\'p\', { class: \'badges\' }, badge(metric.state), keepsBudget(metric, valueAt(metric, newest)) ? null : overBudget(), element(\'span\', { class: \'quiet\' }, named(sayHistory(history)), `, ${sayBetter(metric)}`)));\n}\nfunction summary({ metric }) {\n const newest = newestOf(metric);\n const value = valueAt(metric, newest);\n const level = levelAt(metric, metric.values.length - 1);\n const band = level\n  ? `${sayValue(metric, level[2], level[1])} to ${sayValue(metric, level[3], level[1])}`\n  : \'–\';\n return facts([\n  [\'Latest\', sayValueAt(metric, newest, value)],\n  [\'Change\', newest === metric.values.length - 1 ? sayChange(changeAt(metric, newest)) : \'–\'],\n  [\'Accepted level\', sayValue(metric, level?.[1] ?? null)],\n  [\'Noise band\', band],\n  [\'Budget\', sayBudget(metric, value)],\n  [\n   \'Quarantined\',\n   `${metric.quarantined.length} of ${metric.values.filter((each) => each !== null).length} runs`,\n  ],\n ]);\n}\nfunction neighbours({ metric, history }) {\n const at = history.metrics.indexOf(metric);\n const link = (index, title) => {\n  const other = history.metrics[index];\n  return other ? element(\'a\', { href: metricAddress({ history, metric: other }) }, title) : null;\n };\n return element(\'nav\', { class: \'neighbours\', \'aria-label\': \'Metrics\' }, link(at - 1, \'Previous metric\'), link(at + 1, \'Next metric\'));\n}\nfunction metricPage(options, place) {\n return element(\'article\', {}, heading(place), summary(place), newestOf(place.metric) >= 0 && canDraw() ? explorer(options, place) : null, events(options.data, place), runDetails(options.data, place), neighbours(place));\n}\nreturn { metricPage };\n})();\nconst module25 = (() => {\nconst { listAddress, readAddress } = module1;\nconst { element, named } = module2;\nconst { embeddedData } = module0;\nconst { metricPage } = module24;\nconst { metricsPage } = module21;\nconst { runPage } = module23;\nconst { runsPage } = module22;\nconst { sayDate } = module7;\nfunction pageOf(data, address, leave) {\n switch (address.page) {\n  case \'metrics\':\n   return metricsPage(data, address.filter);\n  case \'runs\':\n   return runsPage(data, address.filter);\n  case \'metric\':\n   return metricPage({ data, leave }, address.place);\n  case \'run\':\n   return runPage(data, address.place);\n  case \'unknown\':\n   return element(\'p\', { class: \'empty\' }, \'This metric or run is not in this report. It may have left the window of recorded runs.\');\n }\n}\nlet overview = listAddress(\'metrics\');\nfunction tabs(address) {\n const tab = (page, title, here) => element(\'a\', { href: page === \'metrics\' ? overview : listAddress(page), \'aria-current\': here ? \'page\' : null }, title);\n return element(\'nav\', { \'aria-label\': \'Views\' }, tab(\'metrics\', \'Metrics\', address.page === \'metrics\'), tab(\'runs\', \'Runs\', address.page === \'runs\'));\n}\nfunction titleOf(data, address) {\n if (address.page !== \'metric\')\n  return data.title;\n const { benchmark, measure } = address.place.metric;\n return `${benchmark} ${measure} – ${data.title}`;\n}\nfunction show(data, frame, leave) {\n const address = readAddress(window.location.hash, data);\n document.title = titleOf(data, address);\n const list = address.page === \'metrics\' || address.page === \'runs\';\n const title = element(list ? \'h1\' : \'p\', { class: \'title\', tabindex: list ? \'-1\' : null }, named(data.title));\n frame.top.replaceChildren(title, tabs(address));\n frame.main.replaceChildren(pageOf(data, address, leave));\n}\nfunction focusSearch() {\n const field = document.getElementById(\'search\');\n field?.focus();\n if (field)\n  return;\n window.location.hash = overview;\n window.addEventListener(\'hashchange\', () => document.getElementById(\'search\')?.focus(), { once: true });\n}\nfunction onKey(event) {\n const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;\n if (event.ctrlKey || event.metaKey || event.altKey)\n  return;\n if (event.key === \'/\' && !typing) {\n  event.preventDefault();\n  focusSearch();\n }\n if (event.key === \'Escape\' && !document.getElementById(\'search\'))\n  window.location.hash = overview;\n}\nfunction start() {\n const data = embeddedData();\n const top = element(\'header\', { class: \'top\' });\n const main = element(\'main\', {});\n const keys = element(\'span\', { class: \'wide\' }, \' Keys: / searches, Esc leads back to all metrics.\');\n const made = element(\'footer\', { class: \'quiet\' }, `Made ${sayDate(data.generated)} UTC by perf-gate.`, keys);\n document.body.append(top, main, made);\n let leaving = new AbortController();\n const go = () => {\n  leaving.abort();\n  leaving = new AbortController();\n  show(data, { top, main }, leaving.signal);\n };\n window.addEventListener(\'hashchange\', ({ oldURL }) => {\n  const left = new URL(oldURL).hash;\n  if (readAddress(left, data).page === \'metrics\')\n   overview = left || overview;\n  go();\n  window.scrollTo(0, 0);\n  document.querySelector(\'h1\')?.focus({ preventScroll: true });\n });\n window.addEventListener(\'beforeprint\', () => document.documentElement.classList.add(\'paper\'));\n window.addEventListener(\'afterprint\', () => document.documentElement.classList.remove(\'paper\'));\n document.addEventListener(\'keydown\', onKey);\n go();\n}\nstart();\nreturn {  };\n})();\n})();\n';
/** What the content security policy allows to run. */
const scriptHash = 'sha256-IRi6WO/jmIJlsB0aj9zk9YHpB66vPfk97l2/1bJPH/c=';
/** The looks of the page: uPlot's, then our own. */
const style = '.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}\n:root {\n  color-scheme: light dark;\n  --surface: #ffffff; --raised: #f5f7fa; --ink: #1b2430; --text: #56616f; --edge: #d9dfe6; --grid: #e8ecf1;\n  --accent: #0b5cad; --bad: #b3261e; --warn: #8a5300; --good: #17703a; --calm: #56616f;\n  --bad-soft: #fdecea; --warn-soft: #fdf3e0; --good-soft: #e6f4ea; --calm-soft: #eef1f5;\n  --line: #2f6fb3; --band: rgba(47, 111, 179, 0.13); --level: rgba(47, 111, 179, 0.55); --anchor: #6b3fa0; --budget: #b3261e;\n}\n@media screen and (prefers-color-scheme: dark) {\n  :root:not(.paper) {\n    --surface: #12171e; --raised: #1a212b; --ink: #e6ebf1; --text: #a3afbd; --edge: #313b48; --grid: #232c37;\n    --accent: #7db8f5; --bad: #ff9d93; --warn: #f0bd6a; --good: #7fd49b; --calm: #a3afbd;\n    --bad-soft: #3b1d1c; --warn-soft: #35290f; --good-soft: #14301e; --calm-soft: #232c37;\n    --line: #7db8f5; --band: rgba(125, 184, 245, 0.16); --level: rgba(125, 184, 245, 0.6); --anchor: #c5a3f2; --budget: #ff9d93;\n  }\n}\n:root.paper { color-scheme: light; }\n* { box-sizing: border-box; }\nbody {\n  margin: 0 auto; max-width: 76rem; padding: 0 1.25rem 2rem; background: var(--surface); color: var(--ink);\n  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; overflow-wrap: anywhere;\n}\na { color: var(--accent); text-underline-offset: 0.15em; }\na:not(:hover) { text-decoration-thickness: 1px; text-decoration-color: color-mix(in srgb, currentColor 40%, transparent); }\n:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }\nh1:focus { outline: none; }\nh1 { font-size: 1.45rem; line-height: 1.25; margin: 0; }\nh2 { font-size: 1.05rem; margin: 1.75rem 0 0.5rem; }\n.top { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; align-items: baseline; padding: 1.1rem 0 0.8rem; border-bottom: 1px solid var(--edge); margin-bottom: 1.1rem; }\n.top .title { margin: 0; font-size: 1.15rem; font-weight: 650; flex: 1 1 auto; }\n.top nav { display: flex; gap: 0.25rem; }\n.top nav a { padding: 0.25rem 0.7rem; border-radius: 6px; text-decoration: none; }\n.top nav a[aria-current] { background: var(--calm-soft); color: var(--ink); font-weight: 600; }\n.quiet { color: var(--text); }\ntime { white-space: nowrap; }\n.code { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: 0.92em; }\n.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }\n.controls { display: flex; flex-wrap: wrap; gap: 0.75rem; margin-bottom: 0.75rem; }\n.field { display: grid; gap: 0.15rem; font-size: 0.85rem; color: var(--text); min-width: 0; }\n.field.grow { flex: 1 1 16rem; }\ninput[type="search"], select, button {\n  font: inherit; font-size: 0.95rem; color: var(--ink); background: var(--surface);\n  border: 1px solid var(--edge); border-radius: 6px; padding: 0.4rem 0.6rem; min-width: 0; max-width: 100%;\n}\ninput[type="search"] { width: 100%; }\n::placeholder { color: var(--text); opacity: 1; }\nbutton { cursor: pointer; background: var(--raised); font-size: 0.88rem; padding: 0.25rem 0.7rem; }\nbutton:hover { border-color: var(--accent); }\nbutton[aria-pressed="true"] { background: var(--accent); border-color: var(--accent); color: var(--surface); }\n.chips { display: flex; flex-wrap: wrap; gap: 0.4rem; align-items: center; }\n.results > button { margin-top: 1rem; }\ntable { width: 100%; table-layout: fixed; line-height: 1.35; border-collapse: collapse; font-variant-numeric: tabular-nums; }\nth, td { text-align: left; padding: 0.4rem 0.75rem 0.4rem 0; border-bottom: 1px solid var(--edge); vertical-align: middle; }\nthead th { font-size: 0.82rem; font-weight: 600; color: var(--text); border-bottom-width: 2px; }\ntbody th { font-weight: 400; }\ntbody tr:hover { background: var(--raised); }\n.figure { text-align: right; white-space: nowrap; }\nth.figure { width: 8rem; }\nth.state { width: 12rem; }\n.state { padding-left: 1.25rem; }\n.figure + :not(.figure) { padding-left: 1.25rem; }\nth.wide, td.wide { width: 152px; padding-left: 1.25rem; }\ntd:last-child, th:last-child { padding-right: 0; }\n.metric { text-decoration: none; }\n.metric:hover { text-decoration: underline; }\n.measure { color: var(--text); }\n.worse { color: var(--bad); font-weight: 600; }\n.better { color: var(--good); font-weight: 600; }\n.badges { display: flex; flex-wrap: wrap; gap: 0.3rem 0.5rem; align-items: center; margin: 0; }\n.badge { display: inline-flex; gap: 0.35em; align-items: center; font-size: 0.82rem; padding: 0.05rem 0.55rem; border-radius: 999px; white-space: nowrap; }\n.badge > i { width: 0.55em; height: 0.55em; background: currentColor; }\n.badge.warn > i { rotate: 45deg; }\n.badge.good > i { clip-path: polygon(50% 0, 100% 100%, 0 100%); }\n.badge.calm > i { border-radius: 50%; }\n.badge.bad { color: var(--bad); background: var(--bad-soft); }\n.badge.warn { color: var(--warn); background: var(--warn-soft); }\n.badge.good { color: var(--good); background: var(--good-soft); }\n.badge.calm { color: var(--calm); background: var(--calm-soft); }\n.spark { display: block; width: 120px; height: 26px; }\n.spark path { fill: none; stroke: var(--line); stroke-width: 1.3; stroke-linejoin: round; }\n.spark circle { fill: var(--line); }\n.spark circle.off { fill: var(--surface); stroke: var(--bad); stroke-width: 1.8; }\narticle > header { display: grid; gap: 0.5rem; }\n.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(10.5rem, 1fr)); gap: 0.75rem 1.25rem; margin: 1rem 0 1.25rem; }\n.facts dt { font-size: 0.82rem; color: var(--text); }\n.facts dd { margin: 0; font-variant-numeric: tabular-nums; }\n.chart { margin-top: 0.75rem; overflow: hidden; }\n.u-wrap { position: relative; user-select: none; }\n.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.1rem; list-style: none; padding: 0; margin: 0.25rem 0 0.75rem; font-size: 0.82rem; color: var(--text); }\n.legend li { display: inline-flex; align-items: center; gap: 0.4rem; }\n.mark { display: inline-block; width: 14px; height: 10px; }\n.mark.dot { width: 7px; height: 7px; border-radius: 50%; background: var(--line); }\n.mark.diamond { width: 8px; height: 8px; transform: rotate(45deg); border: 2px solid var(--bad); }\n.mark.band { background: var(--band); border-block: 0; box-shadow: inset 0 0 0 5px var(--band); }\n.mark.step { width: 0; height: 14px; border-left: 2px dotted var(--line); }\n.mark.acceptance { width: 0; height: 14px; border-left: 2px solid var(--good); }\n.mark.anchor { width: 0; height: 14px; border-left: 2px dashed var(--anchor); }\n.mark.budget { height: 0; border-top: 2px dashed var(--budget); }\ninput[type="range"] { width: calc(100% - 72px); margin: 0 0 0.5rem 72px;  appearance: none; background: transparent; height: 1.5rem; }\ninput[type="range"]::-webkit-slider-runnable-track { height: 4px; border-radius: 2px; background: var(--edge); }\ninput[type="range"]::-moz-range-track { height: 4px; border-radius: 2px; background: var(--edge); }\ninput[type="range"]::-webkit-slider-thumb { appearance: none; width: 16px; height: 16px; margin-top: -6px; border-radius: 50%; background: var(--accent); }\ninput[type="range"]::-moz-range-thumb { width: 16px; height: 16px; border: 0; border-radius: 50%; background: var(--accent); }\n.readout { border: 1px solid var(--edge); border-radius: 8px; background: var(--raised); padding: 0.6rem 0.9rem; min-height: 6.6rem; }\n.readout.held { border-color: var(--accent); box-shadow: 0 0 0 1px var(--accent); }\n.readout p { margin: 0.1rem 0; }\n.readout strong { font-size: 1.15rem; font-variant-numeric: tabular-nums; }\nul { padding-left: 1.2rem; margin: 0.25rem 0; }\ndetails { margin: 1.5rem 0; }\nsummary { cursor: pointer; color: var(--accent); width: fit-content; }\n.neighbours { display: flex; justify-content: space-between; gap: 1rem; margin: 1.25rem 0; }\n.neighbours a:only-child { margin-inline-start: auto; }\n.empty { padding: 2rem 0; }\nfooter { margin-top: 2rem; padding-top: 0.75rem; border-top: 1px solid var(--edge); font-size: 0.85rem; }\n@media screen and (max-width: 46rem) {\n  body { padding: 0 0.9rem 1.5rem; }\n  span.wide { display: none; }\n  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }\n  table, tbody { display: block; }\n  tbody tr { display: flex; flex-wrap: wrap; gap: 0.15rem 1rem; padding: 0.55rem 0; border-bottom: 1px solid var(--edge); align-items: baseline; }\n  tbody th { flex: 1 1 calc(100% - 140px); }\n  tbody td.wide { order: -1; flex: 0 0 120px; align-self: center; }\n  tbody th { order: -2; }\n  tbody th, tbody td, tbody td.wide, tbody td.state, tbody .figure + :not(.figure) { border: 0; padding: 0; text-align: left; min-width: 0; white-space: normal; }\n  td[data-head]:not([data-head="State"]):not(.wide)::before { content: attr(data-head) " "; font-size: 0.8rem; color: var(--text); }\n}\n@media print {\n  html { font-size: 11px; }\n  body { max-width: none; padding: 0; font-size: 1rem; }\n  .controls, .chips, .top nav, .neighbours, input[type="range"], footer .wide, .results > button, details:not([open]) { display: none; }\n  tr, .chart, .readout, li { break-inside: avoid; }\n  thead { display: table-header-group; }\n  a { color: inherit; }\n}\n';
/** What the content security policy allows as style. */
const styleHash = 'sha256-vpTgFbdo8VUj2ofQkINDX65sxn46LXpfFz+oMI4pIHc=';

// EXTERNAL MODULE: ./lib/statistics/acceptance-marker.js
var acceptance_marker = __webpack_require__(771);
// EXTERNAL MODULE: ./lib/statistics/median.js
var median = __webpack_require__(7165);
;// CONCATENATED MODULE: ./lib/render/dashboard/columns.js

/** Six digits are finer than any screen and any noise; exact figures keep all of theirs. */
const digits = 6;
/** `value` with `digits` significant digits, as the shortest number that says it. */
const rounded = (value) => Number(value.toPrecision(digits));
const isFigure = (value) => value !== undefined && Number.isFinite(value);
/** Values as small whole numbers times one power of ten: half the text of decimal fractions. */
function columnOf(points, exact) {
    const centres = points.map((point) => (isFigure(point?.centre) ? point.centre : null));
    const known = centres.filter((centre) => centre !== null);
    const size = (0,median/* median */.J)(known.map(Math.abs));
    if (exact || !(size > 0) || known.every(Number.isSafeInteger))
        return { exponent: 0, values: centres };
    const exponent = Math.floor(Math.log10(size)) - (digits - 1);
    const values = centres.map((centre) => (centre === null ? null : rounded(shifted(centre, -exponent))));
    return values.every((value) => value === null || Number.isFinite(value))
        ? { exponent, values }
        : { exponent: 0, values: centres };
}
/** `value × 10^exponent`; a negative power divides by a whole one, which is exact more often. */
function shifted(value, exponent) {
    return exponent < 0 ? value / 10 ** -exponent : value * 10 ** exponent;
}
const thousandths = 1000;
/** Spread within each run in thousandths of its value; null when no run has one. */
function spreadsOf(points) {
    const spreads = points.map((point) => {
        const share = point?.spread == null ? Number.NaN : point.spread / Math.abs(point.centre);
        return Number.isFinite(share) ? Math.round(share * thousandths) : null;
    });
    return spreads.every((spread) => spread === null) ? null : spreads;
}
/** Values behind each figure; one number when all are alike. */
function countsOf(points) {
    const counts = points.map((point) => point?.count ?? 0);
    const present = new Set(counts.filter((_, i) => points[i]));
    return present.size <= 1 ? ([...present][0] ?? 0) : counts;
}
/** Runs whose point waits for a person's acceptance. */
const quarantinedOf = (points) => points.flatMap((point, run) => (point?.state === 'quarantined' ? [run] : []));

// EXTERNAL MODULE: ./lib/statistics/at.js
var at = __webpack_require__(6650);
// EXTERNAL MODULE: ./lib/statistics/last-segment.js + 1 modules
var last_segment = __webpack_require__(1402);
// EXTERNAL MODULE: ./lib/statistics/track.js
var track = __webpack_require__(9304);
;// CONCATENATED MODULE: ./lib/render/dashboard/sharp-start.js


/** How far a start may move, and how many values tell a level. */
const rule = { reach: 5, levelRuns: 20 };
/**
 * Where a step lies to the run. Ranks cannot tell it when the last values before the step happen to be the highest
 * of their level: every split among them parts low from high. Least absolute deviations about the two medians can
 * (Bai 1995, change points by least absolute deviation); a tie leaves the start where it was.
 */
function sharpStart(values, { previous, start, end }) {
    const low = (0,median/* median */.J)(values.subarray(Math.max(previous, start - rule.levelRuns), start));
    const high = (0,median/* median */.J)(values.subarray(start, Math.min(end, start + rule.levelRuns)));
    // What moving value i from the later level to the earlier one costs; negative when it belongs to the earlier.
    const cost = (i) => Math.abs((0,at.at)(values, i) - low) - Math.abs((0,at.at)(values, i) - high);
    let best = { start, cost: 0 };
    for (let i = start, sum = 0; i < Math.min(end - 1, start + rule.reach); i += 1) {
        sum += cost(i);
        if (sum < best.cost)
            best = { start: i + 1, cost: sum };
    }
    for (let i = start - 1, sum = 0; i > Math.max(previous, start - 1 - rule.reach); i -= 1) {
        sum -= cost(i);
        if (sum < best.cost)
            best = { start: i, cost: sum };
    }
    return best.start;
}

;// CONCATENATED MODULE: ./lib/render/dashboard/levels.js







/** Half the band's width in standard deviations: about 95% of the runs of unchanged code fall inside. */
const bandWidth = 2;
function scaleFor(values, tolerance) {
    if (values.every((value) => value > 0)) {
        return { to: Math.log, from: Math.exp, step: track/* stepShare */.u * Math.log1p(tolerance) };
    }
    const same = (value) => value;
    return { to: same, from: same, step: track/* stepShare */.u * tolerance * (0,median/* median */.J)(values.map(Math.abs)) };
}
function seriesOf(input, scale, counts) {
    const runs = input.runs.flatMap((run, index) => {
        const centre = run.points[input.column]?.centre;
        return centre !== undefined && Number.isFinite(centre) && counts(run, index) ? [index] : [];
    });
    const values = runs.map((run) => scale.to(input.runs[run]?.points[input.column]?.centre ?? Number.NaN));
    return { runs, values: Float64Array.from(values) };
}
/** A segment with its start moved to the very run of the step. */
function sharpened(segments, values, marker) {
    return segments.map((segment, i) => {
        // Where a person set the start, it stays.
        if (i === 0 || segment.start === marker)
            return segment;
        const previous = segments[i - 1]?.start ?? 0;
        const end = segments[i + 1]?.start ?? values.length;
        return { ...segment, start: sharpStart(values, { previous, start: segment.start, end }) };
    });
}
/**
 * Segments oldest first: the gate's own search for the last level, repeated on what lies before it, so that the
 * page shows the very level that candidates are judged against.
 */
function segmentsOf(values, step, marker) {
    const segments = [];
    for (let end = values.length; end > 0;) {
        const segment = (0,last_segment/* lastSegment */.m)(values.subarray(0, end), step, end > marker ? marker : 0);
        segments.unshift(segment);
        end = segment.start;
    }
    return sharpened(segments, values, marker);
}
function bandsOf(segments, series, scale) {
    const half = bandWidth * (segments.at(-1)?.sd ?? 0);
    return segments.map(({ start, level }, i) => [
        i === 0 ? 0 : (0,at.at)(series.runs, start),
        rounded(scale.from(level)),
        rounded(scale.from(level - half)),
        rounded(scale.from(level + half)),
    ]);
}
const markedIn = (series, run) => series.runs.filter((index) => index < run).length;
/** The levels one metric stood on, the noise about them, and where its figures stepped. */
function levelsOf(input) {
    const known = input.runs.flatMap((run) => {
        const centre = run.points[input.column]?.centre;
        return centre !== undefined && Number.isFinite(centre) ? [centre] : [];
    });
    const scale = scaleFor(known, input.tolerance);
    const marker = (0,acceptance_marker/* markerOf */.we)(input.acceptances, input.runs);
    const accepted = seriesOf(input, scale, (run, index) => (0,acceptance_marker/* countsForLevel */.al)(run, index, input.column, marker));
    const all = seriesOf(input, scale, () => true);
    const segments = segmentsOf(accepted.values, scale.step, markedIn(accepted, marker.run));
    // The search is the dear part: where every value counts for the level, one search serves both.
    const same = marker.run === 0 && accepted.runs.length === all.runs.length;
    const steps = (same ? segments : segmentsOf(all.values, scale.step, 0)).slice(1);
    return {
        levels: bandsOf(segments, accepted, scale),
        steps: steps.map(({ start }) => (0,at.at)(all.runs, start)),
        before: levelBefore(input, { accepted, segments, scale }, marker.run),
    };
}
/** The accepted level as it stood before the newest run. */
function levelBefore(input, found, marker) {
    const { accepted, segments, scale } = found;
    const newest = input.runs.length - 1;
    const earlier = accepted.values.subarray(0, markedIn(accepted, newest));
    const marked = markedIn(accepted, marker);
    if (earlier.length === 0)
        return null;
    const last = segments.at(-1);
    const known = earlier.length === accepted.values.length && last !== undefined;
    const { level } = known ? last : (0,last_segment/* lastSegment */.m)(earlier, scale.step, marked < earlier.length ? marked : 0);
    return rounded(scale.from(level));
}

;// CONCATENATED MODULE: ./lib/render/dashboard/page-metric.js



function recordedState(history, column) {
    const newest = history.runs.at(-1)?.points[column] ?? null;
    if (newest === null)
        return 'missing';
    if (newest.state === 'quarantined')
        return 'quarantined';
    const measured = history.runs.filter(({ points }) => (points[column] ?? null) !== null).length;
    return measured === 1 && history.runs.length > 1 ? 'new' : 'accepted';
}
/** One metric of a history as the page embeds it. */
function pageMetric(history, metric, column, context) {
    const { benchmark, measure, unit, better } = metric;
    const plain = { benchmark, measure, unit, better };
    const points = history.runs.map((run) => run.points[column] ?? null);
    const acceptances = (0,acceptance_marker/* acceptancesOf */.Uo)(plain, history.acceptances, context.matches);
    return {
        ...plain,
        ...columnOf(points, metric.exact),
        spreads: spreadsOf(points),
        counts: countsOf(points),
        quarantined: quarantinedOf(points),
        ...levelsOf({
            runs: history.runs,
            column,
            metric,
            acceptances,
            tolerance: context.toleranceFor(plain),
        }),
        acceptances: acceptances.map((acceptance) => history.acceptances.indexOf(acceptance)),
        budget: context.budgetFor(plain),
        state: context.judgementFor(history, plain) ?? recordedState(history, column),
    };
}

;// CONCATENATED MODULE: ./lib/render/dashboard/page-history.js


/** An https address of a host and path without query, credentials or surprises. */
const webAddress = /^https:\/\/[a-z0-9.-]+(?::\d{1,5})?(?:\/[\w.~-]+)*$/i;
const pageAcceptance = (acceptance, runs) => [
    (0,acceptance_marker/* markerOf */.we)([acceptance], runs).run,
    acceptance.by,
    acceptance.date,
    acceptance.reason,
    acceptance.pullRequest,
];
/** The run an anchor stands at: its own, else the last one before its date. */
function anchored(anchor, runs) {
    const own = runs.findIndex((run) => run.commit === anchor.commit);
    const run = own >= 0 ? own : runs.findLastIndex(({ date }) => date <= anchor.date);
    return run >= 0 ? [[run, anchor.label]] : [];
}
function pageHistory(history, context) {
    const runners = new Map(history.runs.map(({ runner }) => [JSON.stringify(runner), runner]));
    const places = new Map([...runners.keys()].map((key, index) => [key, index]));
    return {
        suite: history.suite,
        branch: history.branch,
        runners: [...runners.values()],
        runs: history.runs.map(({ commit, date, id, attempt, runner }) => [
            commit,
            date,
            id,
            attempt,
            places.get(JSON.stringify(runner)) ?? 0,
        ]),
        acceptances: history.acceptances.map((acceptance) => pageAcceptance(acceptance, history.runs)),
        anchors: context.anchors.flatMap((anchor) => anchored(anchor, history.runs)),
        metrics: history.metrics.map((metric, column) => pageMetric(history, metric, column, context)),
    };
}
/** Everything the page shows, as data. */
function pageData(histories, context) {
    const repository = context.repository?.replace(/\/$/, '') ?? null;
    return {
        title: context.title,
        repository: repository !== null && webAddress.test(repository) ? repository : null,
        generated: context.generated,
        histories: histories.map((history) => pageHistory(history, context)),
    };
}

;// CONCATENATED MODULE: ./lib/render/dashboard/dashboard.js


/** Only what is in the page itself runs, and nothing is ever loaded or sent. */
const policy = [
    "default-src 'none'",
    `script-src '${scriptHash}'`,
    `style-src '${styleHash}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
].join('; ');
const entities = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
]);
const escapeHtml = (text) => text.replace(/[&<>"]/g, (found) => entities.get(found) ?? found);
/** Half a surrogate pair has no place in an address: it reads as the sign for what cannot be shown. */
const wellFormed = (_, value) => typeof value === 'string' ? value.replace(/\p{Cs}/gu, '\ufffd') : value;
/** JSON that no HTML parser can see the end of: without `<`, and without the line ends that older scripts know. */
const embedded = (value) => JSON.stringify(value, wellFormed).replace(/[<>\u2028\u2029]/g, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);
/** The dashboard: one HTML page that holds its data, its program and its looks, and needs no network. */
function renderDashboard(histories, context) {
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="perf-gate">
<title>${escapeHtml(context.title)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<noscript>This page draws its charts with a script that it carries itself; please allow scripts for it.</noscript>
<script type="application/json" id="data">${embedded(pageData(histories, context))}</script>
<script>${script}</script>
</body>
</html>
`;
}

// EXTERNAL MODULE: ./lib/config/glob.js
var glob = __webpack_require__(5886);
// EXTERNAL MODULE: ./lib/config/rules.js
var rules = __webpack_require__(2853);
// EXTERNAL MODULE: ./lib/model.js
var model = __webpack_require__(9814);
;// CONCATENATED MODULE: ./lib/report/dashboard-context.js



/** What the dashboard shows beside the histories: tolerances and budgets of the configuration, the newest judgements. */
function dashboardContext({ configuration, report, ...facts }) {
    const judgements = new Map((report?.rows ?? []).map((row) => [(0,model/* metricKey */.C)(row.metric), row.judgement]));
    return {
        ...facts,
        toleranceFor: (metric) => (0,rules/* ruleFor */.sG)(configuration, metric).tolerance,
        budgetFor: (metric) => (0,rules/* ruleFor */.sG)(configuration, metric).budget?.value ?? null,
        judgementFor: (history, metric) => history.suite === report?.suite ? (judgements.get((0,model/* metricKey */.C)(metric)) ?? null) : null,
        matches: glob/* globMatches */.m,
    };
}

// EXTERNAL MODULE: ./lib/cli/history.js
var cli_history = __webpack_require__(258);
// EXTERNAL MODULE: ./lib/cli/place.js + 8 modules
var place = __webpack_require__(8419);
// EXTERNAL MODULE: ./lib/cli/write-report.js + 23 modules
var write_report = __webpack_require__(4348);
;// CONCATENATED MODULE: ./lib/cli/report.js












/** `perf-gate report --html FILE`: the dashboard of everything that is recorded. */
async function reportCommand(inputs, context) {
    if (inputs.html === null)
        throw new errors/* UserError */.yo('where to write the page is missing', {
            hint: 'perf-gate report --html report.html',
        });
    const histories = inputs.history === null ? await readAll(inputs, context) : [await (0,cli_history.readHistory)(inputs, context)];
    const text = (0,files/* readOptionalText */.ko)(inputs.config.path, context.cwd);
    const page = renderDashboard(histories, dashboardContext({
        title: 'Performance',
        repository: await (0,local_repository/* webAddress */.Dy)(context.cwd),
        generated: context.now.toISOString(),
        anchors: [],
        report: null,
        configuration: (0,configuration/* readConfiguration */.T)({
            file: text === null ? null : { path: inputs.config.path, text },
            metrics: '',
            rollbackTriggers: '',
        }),
    }));
    (0,write_report/* writeText */.x)(inputs.html, () => page, context);
    return 0;
}
async function readAll(inputs, context) {
    const store = await (0,place/* openStore */.C)(inputs, context);
    if (store === null)
        throw new errors/* UserError */.yo('there is no git repository here', {
            place: { file: context.cwd },
            hint: 'Name a file with --history.',
        });
    const paths = (await store.list()).filter((path) => path.startsWith(history_path/* historyFolder */.vc));
    if (paths.length === 0)
        throw new errors/* UserError */.yo('nothing is recorded yet', {
            place: { file: store.where },
            hint: 'perf-gate record adds a run.',
        });
    const { files } = await store.read(paths);
    const progress = (0,terminal/* progressOn */.z)(process.stderr, 'reading');
    const histories = [...files].map(([path, content], i) => {
        progress.step(i, files.size);
        return (0,codec/* decodeHistory */.FU)(content, path);
    });
    progress.end();
    return histories;
}


/***/ }),

/***/ 771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uo: () => (/* binding */ acceptancesOf),
/* harmony export */   al: () => (/* binding */ countsForLevel),
/* harmony export */   we: () => (/* binding */ markerOf)
/* harmony export */ });
/** The first run on an accepted level; past the end when the candidate is the first to reach it. */
function effectOf(acceptance, runs) {
    const named = runs.findIndex((run) => run.commit === acceptance.commit);
    if (named >= 0)
        return named;
    // The accepted commit itself is not always recorded (squashed, or pruned): then its date tells.
    const later = runs.findIndex((run) => run.date >= acceptance.date);
    return later >= 0 ? later : runs.length;
}
/** The newest acceptance in effect for a metric (STATISTICS §3.11). */
function markerOf(acceptances, runs) {
    return acceptances
        .map((acceptance) => ({ acceptance, run: effectOf(acceptance, runs) }))
        .reduce((last, next) => (next.run >= last.run ? next : last), { acceptance: null, run: 0 });
}
/** Whether a point may stand for the level: accepted at once, or by a person afterwards. */
function countsForLevel(run, index, column, marker) {
    if (run.points[column]?.state === 'accepted')
        return true;
    return marker.acceptance !== null && index >= marker.run && run.date <= marker.acceptance.date;
}
/** The acceptances that concern a metric. */
function acceptancesOf(metric, acceptances, matches) {
    return acceptances.filter(({ match, measure }) => (measure === null || measure === metric.measure) && matches(match, metric.benchmark));
}


/***/ }),

/***/ 6650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   at: () => (/* binding */ at)
/* harmony export */ });
/** The number at an index that is known to exist; a miss is our own bug and throws. */
function at(values, index) {
    const value = values[index];
    if (value === undefined)
        throw new RangeError(`no number at ${index} of ${values.length}`);
    return value;
}


/***/ }),

/***/ 8838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ bounded)
/* harmony export */ });
/** A finite stand-in for a ratio that overflows: reports hold numbers, and JSON knows no infinity. */
function bounded(value) {
    return Math.min(Math.max(value, -Number.MAX_VALUE), Number.MAX_VALUE);
}


/***/ }),

/***/ 1402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ lastSegment)
});

// EXTERNAL MODULE: ./lib/statistics/at.js
var at = __webpack_require__(6650);
// EXTERNAL MODULE: ./lib/statistics/median.js
var median = __webpack_require__(7165);
;// CONCATENATED MODULE: ./lib/statistics/rank-sum.js

/** Twice the number of values in [from, to) that `value` exceeds; a tie counts half. */
function wins(values, value, from, to) {
    let doubled = 0;
    for (let i = from; i < to; i += 1) {
        const other = (0,at.at)(values, i);
        if (value > other)
            doubled += 2;
        else if (value === other)
            doubled += 1;
    }
    return doubled;
}
/** Twice Mann and Whitney's U (1947): pairs in which the later value is greater, a tie counting half. */
function doubledU(values, { from, split, to }) {
    let doubled = 0;
    for (let i = split; i < to; i += 1)
        doubled += wins(values, (0,at.at)(values, i), from, split);
    return doubled;
}
/**
 * The same for a split one later, from what it was: the value at the split changes sides, one value may come in at
 * the end and one may go at the start. Linear where counting anew is quadratic.
 */
function slideDoubledU(values, doubled, old, next) {
    const { from, split, to } = old;
    const moved = (0,at.at)(values, split);
    let slid = doubled - wins(values, moved, from, split);
    slid += 2 * (to - split - 1) - wins(values, moved, split + 1, to);
    if (next.to > to)
        slid += wins(values, (0,at.at)(values, to), from, next.split);
    if (next.from > from) {
        slid -= 2 * (next.to - next.split) - wins(values, (0,at.at)(values, from), next.split, next.to);
    }
    return slid;
}
/** |z| of the rank sum under the normal approximation, without tie correction (STATISTICS §3.4). */
function rankSumZ(u, before, after) {
    const pairs = before * after;
    return Math.abs(u - pairs / 2) / Math.sqrt((pairs * (before + after + 1)) / 12);
}

;// CONCATENATED MODULE: ./lib/statistics/last-segment.js



/** Constants of the change-point search, STATISTICS §3.4. */
const rule = { before: 5, after: 4, reach: 20, z: 3, separation: 0.9, levelRuns: 20 };
function around(values, start, split) {
    return {
        from: Math.max(start, split - rule.reach),
        split,
        to: Math.min(values.length, split + rule.reach),
    };
}
function strongestSplit(values, start) {
    let stretches = around(values, start, start + rule.before);
    if (stretches.split > values.length - rule.after)
        return null;
    let doubled = doubledU(values, stretches);
    let found = { at: 0, z: 0 };
    for (;;) {
        const { from, split, to } = stretches;
        const z = rankSumZ(doubled / 2, split - from, to - split);
        if (z > found.z)
            found = { at: split, z };
        if (split === values.length - rule.after)
            return found.z >= rule.z ? found : null;
        const next = around(values, start, split + 1);
        doubled = slideDoubledU(values, doubled, stretches, next);
        stretches = next;
    }
}
function isStep(values, start, split, smallestStep) {
    const stretches = around(values, start, split);
    const { from, to } = stretches;
    const step = (0,median/* median */.J)(values.subarray(split, to)) - (0,median/* median */.J)(values.subarray(from, split));
    const share = doubledU(values, stretches) / 2 / ((split - from) * (to - split));
    return Math.abs(step) >= smallestStep && Math.max(share, 1 - share) >= rule.separation;
}
/** Starts of the segments from `from` on, the first one left out. */
function stepsFrom(values, from, smallestStep) {
    const steps = [];
    let start = from;
    for (;;) {
        const split = strongestSplit(values, start);
        if (split === null || !isStep(values, start, split.at, smallestStep))
            return steps;
        steps.push(split.at);
        start = split.at;
    }
}
/** Sum of squares and the extremes of the residuals about each segment's own median. */
function scatter(values, starts, end) {
    let squares = 0;
    let worst = 0;
    let best = 0;
    starts.forEach((start, i) => {
        const stop = Math.min(starts[i + 1] ?? end, end);
        const middle = (0,median/* median */.J)(values.subarray(start, stop));
        for (let k = start; k < stop; k += 1) {
            const residual = (0,at.at)(values, k) - middle;
            squares += residual * residual;
            worst = Math.max(worst, residual);
            best = Math.max(best, -residual);
        }
    });
    return { sd: Math.sqrt(squares / Math.max(1, end - starts.length)), worst, best };
}
/**
 * Current level of a history, oldest value first, restarted at rank-based change points (STATISTICS §3.4: ranks,
 * so that a spike is not a step). `accepted` is the index from which a person said that a new level holds: values
 * before it never count for the level, and while fewer than five stand after it, they alone tell the spread (§11).
 */
function lastSegment(values, smallestStep, accepted = 0) {
    const old = values.subarray(0, accepted);
    const starts = [
        ...(accepted > 0 ? [0, ...stepsFrom(old, 0, smallestStep)] : []),
        ...(accepted < values.length ? [accepted, ...stepsFrom(values, accepted, smallestStep)] : []),
    ];
    const start = accepted < values.length ? (starts.at(-1) ?? 0) : values.length;
    const short = accepted >= 2 && values.length - accepted < rule.before;
    const end = short ? accepted : values.length;
    return {
        level: (0,median/* median */.J)(values.subarray(Math.max(start, values.length - rule.levelRuns))),
        start,
        length: values.length - start,
        count: values.length,
        ...scatter(values, starts.filter((first) => first < end), end),
    };
}


/***/ }),

/***/ 7165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ median),
/* harmony export */   n: () => (/* binding */ sortedFinite)
/* harmony export */ });
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6650);

/** Up to this length insertion beats the typed array's own sort, which has a fixed cost. */
const shortRow = 40;
/** Room for the short rows of `median`, which are sorted by the ten thousand: nothing outlives a call. */
const scratch = new Float64Array(shortRow);
/** Writes the finite values in ascending order into `into` and returns how many there are. */
function insertSorted(values, into) {
    let count = 0;
    for (let i = 0; i < values.length; i += 1) {
        const value = (0,_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(values, i);
        if (!Number.isFinite(value))
            continue;
        let place = count;
        while (place > 0 && (0,_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(into, place - 1) > value) {
            into[place] = (0,_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(into, place - 1);
            place -= 1;
        }
        into[place] = value;
        count += 1;
    }
    return count;
}
/** The finite values in ascending order, in a new typed array. */
function sortedFinite(values) {
    const kept = new Float64Array(values.length);
    let count = 0;
    for (let i = 0; i < values.length; i += 1) {
        const value = (0,_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(values, i);
        if (Number.isFinite(value))
            kept[count++] = value;
    }
    return kept.subarray(0, count).sort();
}
function middleOf(sorted, count) {
    const middle = count >> 1;
    if (count === 0)
        return Number.NaN;
    return count % 2 === 1 ? (0,_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(sorted, middle) : ((0,_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(sorted, middle - 1) + (0,_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(sorted, middle)) / 2;
}
/** Median of the finite values; NaN when there is none. */
function median(values) {
    if (values.length <= shortRow)
        return middleOf(scratch, insertSorted(values, scratch));
    const sorted = sortedFinite(values);
    return middleOf(sorted, sorted.length);
}


/***/ }),

/***/ 2169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mh: () => (/* binding */ asInterval),
/* harmony export */   lp: () => (/* binding */ unorient),
/* harmony export */   oT: () => (/* binding */ fromRatio),
/* harmony export */   om: () => (/* binding */ linearScale),
/* harmony export */   sh: () => (/* binding */ orient),
/* harmony export */   tA: () => (/* binding */ logScale),
/* harmony export */   u4: () => (/* binding */ asRatio)
/* harmony export */ });
/* unused harmony export asChange */
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8838);

/** No value is farther than this from zero in its own levels: squares and sums of such still are numbers. */
const farthest = 1e100;
/** The logarithmic scale, for values that are all positive. */
function logScale(better) {
    return { sign: better === 'lower' ? 1 : -1, divisor: 0 };
}
/** The linear scale, in shares of the size of the level. */
function linearScale(better, level) {
    return { sign: better === 'lower' ? 1 : -1, divisor: Math.abs(level) };
}
/** A value on the scale. */
function orient(scale, value) {
    const x = scale.divisor === 0 ? Math.log(value) : value / scale.divisor;
    return scale.sign * Math.min(Math.max(x, -farthest), farthest);
}
/** The value that stands at `x` on the scale. */
function unorient(scale, x) {
    return (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .M)(scale.divisor === 0 ? Math.exp(scale.sign * x) : scale.sign * x * scale.divisor);
}
/** A difference on the scale as a ratio in the bad direction: 0.2 is 20% worse. */
function asRatio(scale, difference) {
    return (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .M)(scale.divisor === 0 ? Math.expm1(difference) : difference);
}
/** A ratio such as a tolerance as a difference on the scale. */
function fromRatio(scale, ratio) {
    return scale.divisor === 0 ? Math.log1p(ratio) : ratio;
}
/** A difference on the scale as after / before − 1, signed as measured. */
function asChange(scale, difference) {
    return (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .M)(scale.divisor === 0 ? Math.expm1(scale.sign * difference) : scale.sign * difference);
}
/** An interval on the scale as an interval of after / before − 1. */
function asInterval(scale, centre, half) {
    const ends = [asChange(scale, centre - half), asChange(scale, centre + half)];
    return scale.sign === 1 ? ends : [ends[1], ends[0]];
}


/***/ }),

/***/ 9304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ track),
/* harmony export */   u: () => (/* binding */ stepShare)
/* harmony export */ });
/* harmony import */ var _acceptance_marker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(771);
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6650);
/* harmony import */ var _last_segment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1402);
/* harmony import */ var _median_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7165);
/* harmony import */ var _scale_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2169);





/** How much of the tolerance a step must reach to start a new level (STATISTICS §3.4). */
const stepShare = 0.4;
/** Logarithmic when every value is positive; else in shares of the current level, 0 when that is zero. */
function scaleOf(metric, accepted, tolerance, positive) {
    if (positive && accepted.every((value) => Number.isNaN(value) || value > 0))
        return (0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .logScale */ .tA)(metric.better);
    const known = accepted.filter((value) => !Number.isNaN(value));
    // In shares of the largest, so that no sum of two overflows.
    const largest = known.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const shares = known.map((value) => value / largest);
    const size = (0,_median_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .J)(shares.map(Math.abs));
    const level = largest * (0,_last_segment_js__WEBPACK_IMPORTED_MODULE_0__/* .lastSegment */ .m)(shares, stepShare * tolerance * size).level;
    return level === 0 || Number.isNaN(level) ? null : (0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .linearScale */ .om)(metric.better, level);
}
/** Values as recorded, and the same without those that do not stand for the level; NaN where there is none. */
function columnOf(runs, column, marker) {
    const recorded = new Float64Array(runs.length).fill(Number.NaN);
    let usable = recorded;
    runs.forEach((run, i) => {
        const point = run.points[column];
        if (!point || !Number.isFinite(point.centre))
            return;
        recorded[i] = point.centre;
        const counts = (0,_acceptance_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .countsForLevel */ .al)(run, i, column, marker);
        // Two arrays only where they differ: most metrics have no quarantined point.
        if (!counts && usable === recorded)
            usable = recorded.slice();
        if (usable !== recorded)
            usable[i] = counts ? point.centre : Number.NaN;
    });
    return { recorded, usable };
}
function oriented(scale, values) {
    const turned = new Float64Array(values.length);
    for (let i = 0; i < values.length; i += 1) {
        const x = (0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .orient */ .sh)(scale, (0,_at_js__WEBPACK_IMPORTED_MODULE_4__.at)(values, i));
        turned[i] = Number.isFinite(x) ? x : Number.NaN;
    }
    return turned;
}
function countFrom(values, from) {
    let count = 0;
    for (let i = from; i < values.length; i += 1)
        count += Number.isNaN((0,_at_js__WEBPACK_IMPORTED_MODULE_4__.at)(values, i)) ? 0 : 1;
    return count;
}
/** Follows one metric through the runs; null when its level is zero, where no ratio exists. */
function track(runs, input) {
    const { metric, tolerance, from, positive, acceptances } = input;
    const marker = (0,_acceptance_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .markerOf */ .we)(acceptances, runs);
    const { recorded, usable } = columnOf(runs, input.column, marker);
    const scale = scaleOf(metric, usable.subarray(from), tolerance, positive);
    if (scale === null)
        return null;
    const accepted = oriented(scale, usable);
    return {
        metric,
        tolerance,
        scale,
        recorded,
        values: usable === recorded ? accepted : oriented(scale, recorded),
        accepted,
        from,
        marker: marker.run,
        acceptance: marker.acceptance,
        count: countFrom(accepted, from),
    };
}


/***/ })

};
