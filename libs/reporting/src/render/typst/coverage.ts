/**
 * The characters that the fonts built into the PDF compiler can show, upright and bold: ranges of code points to the base 36.
 * Found by asking the compiler, which refuses PDF/UA with a character that no font has; coverage.spec.ts asks it again. No
 * other font is used, so that a document looks the same, to the byte, whatever fonts a machine has.
 */
const SERIF =
  'w-3i 4g-4s 4u-kk kq-of ok-ol oq-ou p0-p6 p8 pa-pt pv-r2 r4-rl s0-s6 s8-s9 sb sd-v3 v6-v7 vk-vr wg-xw xz-y4 ' +
  'y8-zd 14g-14z 152 15c-162 168-16c 3fj-3fk 4ok-4ol 4ox-4oz 4qz-4r1 4r3 5rp 5s3-5sv 5sy-5t3 5uk 5uo 5us 5va ' +
  '5vf 5xc-61n 61q 61s-649 64g-651 654-659 65c-66d 66g-66l 66o-66v 66x 66z 671 673-67x 680-69g 69i-69w 69y-6ab ' +
  '6ae-6aj 6al-6b3 6b6-6b8 6ba-6bi 6bk-6bu 6c0-6cn 6cv-6d3 6d5-6da 6de 6dg 6dj-6dn 6dr 6e7 6eo-6ep 6es-6fi ' +
  '6fk-6fw 6g2-6g4 6g7-6g8 6gb-6gc 6gf 6gh 6gv 6io-6ir 6it-6iu 6ix 6j0-6j3 6j5 6j7 6j9-6ja 6jd-6je 6jg-6jh 6jk ' +
  '6jm 6jo 6jq-6jr 6ju-6jv 6jy 6k5-6k9 6kv 6kz-6mc 6mo-6mz 6nc 6ni 6nw-6nx 6o0-6o1 6ob-6op 6ps-6q5 6q7-6qk ' +
  '6qm-6qn 6qr-6qz 6ra 6rg 6rl 6rp 6rr-6rt 6s9 6sg-6si 6sk-6sl 6sq-6sr 6su-6sx 6te-6th 6tx-6u0 6v9 6wf 6wy-6wz ' +
  '6xc 6xs-6xt 6xy-6xz 6y1-6y3 72r 76o-777 7ai 7b3 7fk-7fl 7g2-7g3 7g6-7g7 7gc-7gd 7gg-7gh 7gm-7gn 7gp-7gs ' +
  '7gu-7h3 7id 7ix 7iz 7j2 7jb 7jj 7jt-7kj 7kw 7kz 7l1-7l2 7l5-7l8 7md 7mg 7mq-7mt 7s7 7sm-7sv 7vq-7vt 8rk-8rw ' +
  '8s4-8s7 93r-93s 9hc 9im-9in 9r8 x0b-x0d x0g-x0h x3d-x3g 1dlp 1dlr 1dm1-1dme 1dmg-1dmk 1dmm 1dmo-1dmp ' +
  '1dmr-1dms 1dmu-1dn2 1e68-1e6n 1ehs 1ekd 2juu-2juv 2q7j';

/** What the monospaced font has beyond: Arabic among it, and symbols. */
const FALLBACK =
  'kl-kp om-on ov s7 sa sc y7 100-101 10a-10d 10x-11y 121-127 129-13b 13d-13e 16u-16v 16x-16y 170 179 17f 17j ' +
  '17l-18a 18g-191 196 19c-19p 19w 1a1-1a3 1a6-1a8 1ab-1ac 1ae-1af 1ap 1aw 1b8 1bd 1bj 1by 1cc 1dc-1dl 2tb ' +
  '2v5-2v6 2v8 2vb-2vc 2ve 2vh 2vo-2vr 2vt-2vz 2w1-2w3 2w5 2w7 2wa-2wb 2wd-2wp 2wr-2ws 2x4-2x9 3bk-3cs 5qa ' +
  '5qg-5qh 5qs 5qu-5qv 5r1-5r3 5rg-5ri 5rk-5ro 5rq-5rw 5ry-5s2 5tj-5tk 5tn 5tx 5uj 5ul-5un 5up-5ur 5ut-5v9 5vb ' +
  '5vd-5ve 5vg-5vj 61r 6db 6dh-6di 6g0-6g1 6g5-6g6 6g9-6ga 6gd-6ge 6gg 6gi-6gl 6go-6gq 6gt 6jb 6ko 6kw-6kx 6mh ' +
  '6n0-6nb 6nd-6nh 6nj-6nv 6ny-6nz 6o2-6oa 6oq-6pr 6q6 6ql 6qo 6r0-6r1 6r8-6r9 6rb-6rf 6rh 6rm-6ro 6rq 6ru-6s8 ' +
  '6sa-6sf 6sj 6sm-6sp 6st 6sy-6td 6ti-6tn 6tp-6tw 6u1-6ud 6uk 6uq-6ut 6uw 6v6-6v8 6va 6vh-6vl 6vu-6wd 6ww-6wx ' +
  '6x0-6x2 6x4-6xb 6xd-6xh 6xk-6xl 6xo-6xr 6xx 6y0 6yd-70a 70d 70g-70j 70o-70r 711 717-71q 72m-72n 74z 7b4-7fj ' +
  '7fm-7g1 7g4-7g5 7g8-7gb 7ge-7gf 7gi-7gl 7go 7gt 7h4-7ic 7ie-7iw 7iy 7j0-7j1 7j3-7ja 7jc-7ji 7js 7kk-7kv ' +
  '7kx-7ky 7l0 7l3-7l4 7l9-7m3 7m8-7mc 7me-7mf 7mh-7mk 7mo-7mp 7n4-7n5 7pd-7pg 7pi-7pl 7po-7qf 7qh-7rf 7rh ' +
  '7rj-7rm 7rq 7rs-7ry 7s1-7s6 7s8-7sl 7tg 7tk-7u7 7u9-7um 7uq 7ut-7uu 7vg 7vk 7vu-7vv 7w5-7w7 87b-87c 87r-87s ' +
  '8a3 8ai-8aj 8ao 8bz 8dm-8dn 8hx-8i5 8ia-8ii 8rx-8s0 8s9-8sa 8sc-8sf 93z 942-945 94e wzs-x06 x0e-x0f x0i-x0n ' +
  'x3h-x3i x3k-x3l x4a x6g-x6h 1dkx-1dky 1dn6-1doh 1doq-1dp1 1dpa-1dpb 1dpm-1dpp 1drc-1drd 1drw-1drz 1e9c-1e9g ' +
  '1e9i-1ed8 1ekc 2kpm';

/** The families in the order in which a character is looked for. */
export const FONTS = ['Libertinus Serif', 'DejaVu Sans Mono'] as const;

export type Coverage = readonly (readonly [first: number, last: number])[];

export const COVERAGE: Coverage = [...read(SERIF), ...read(FALLBACK)].sort(([left], [right]) => left - right);

function read(ranges: string): Coverage {
  return ranges.split(' ').map((range) => {
    const [first = '', last = first] = range.split('-');
    return [parseInt(first, 36), parseInt(last, 36)];
  });
}

/** True when a code point lies in one of the ranges. */
export function covers(coverage: Coverage, codePoint: number): boolean {
  let low = 0;
  let high = coverage.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last] = coverage[middle]!;
    if (codePoint < first) high = middle - 1;
    else if (codePoint > last) low = middle + 1;
    else return true;
  }
  return false;
}
