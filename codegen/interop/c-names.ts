/** Identifiers and comments for C and C++. */
import { commentText, escaped, identifierPart } from './spelling.ts'

/**
 * Keywords of C11 to C23 and C++ up to C++23, and macros that gcc, the headers of C, POSIX and
 * Objective-C, and windows.h define. Other names in capitals are free, because programs that use
 * them are more frequent than headers that define them.
 */
const RESERVED: ReadonlySet<string> = new Set([
  ...['alignas', 'alignof', 'and', 'and_eq', 'asm', 'auto', 'bitand', 'bitor', 'bool', 'break'],
  ...['case', 'catch', 'char', 'char8_t', 'char16_t', 'char32_t', 'class', 'co_await', 'co_return'],
  ...['co_yield', 'compl', 'concept', 'const', 'const_cast', 'consteval', 'constexpr', 'constinit'],
  ...['continue', 'decltype', 'default', 'delete', 'do', 'double', 'dynamic_cast', 'else', 'enum'],
  ...['explicit', 'export', 'extern', 'false', 'float', 'for', 'fortran', 'friend', 'goto', 'if'],
  ...['inline', 'int', 'long', 'mutable', 'namespace', 'new', 'noexcept', 'not', 'not_eq'],
  ...['nullptr', 'operator', 'or', 'or_eq', 'private', 'protected', 'public', 'register'],
  ...['reinterpret_cast', 'requires', 'restrict', 'return', 'short', 'signed', 'sizeof', 'static'],
  ...['static_assert', 'static_cast', 'struct', 'switch', 'template', 'this', 'thread_local'],
  ...['throw', 'true', 'try', 'typedef', 'typeid', 'typename', 'typeof', 'typeof_unqual', 'union'],
  ...['unsigned', 'using', 'virtual', 'void', 'volatile', 'wchar_t', 'while', 'xor', 'xor_eq'],
  ...['NULL', 'EOF', 'assert', 'errno', 'stdin', 'stdout', 'stderr', 'i386', 'linux', 'unix'],
  ...['max_align_t', 'nullptr_t', 'offsetof', 'ptrdiff_t', 'size_t', 'unreachable', 'wint_t'],
  ...['I', 'complex', 'imaginary', 'noreturn', 'math_errhandling', 'environ', 'sched_priority'],
  ...['BUFSIZ', 'CLOCKS_PER_SEC', 'INFINITY', 'NAN', 'HUGE', 'NSIG', 'SOMAXCONN', 'WEOF', 'CURSES'],
  ...['OVERFLOW', 'UNDERFLOW', 'DOMAIN', 'SING', 'PLOSS', 'TLOSS', 'ECHO', 'TRUE', 'FALSE', 'OK'],
  ...['YES', 'NO', 'nil', 'Nil', 'near', 'far', 'huge', 'pascal', 'cdecl', 'interface'],
  ...['hyper', 'small', 'NEAR', 'FAR', 'PASCAL', 'CDECL', 'CALLBACK', 'WINAPI', 'APIENTRY', 'IN'],
  ...['OUT', 'OPTIONAL', 'CONST', 'VOID', 'THIS', 'PURE', 'INTERFACE', 'STRICT', 'UNALIGNED'],
  ...['WIN32', 'WIN64', 'ABSOLUTE', 'RELATIVE', 'ALTERNATE', 'WINDING', 'OPAQUE', 'TRANSPARENT'],
  ...['BIGENDIAN', 'LITTLEENDIAN', 'DELETE', 'DIFFERENCE', 'DUPLICATE', 'ERROR', 'NOERROR'],
  ...['IGNORE', 'INFINITE', 'PASSTHROUGH', 'PLANES', 'REGISTERED', 'REGISTERING', 'SYNCHRONIZE'],
  ...['BYTE_ORDER', 'ACCESSPERMS', 'ALLPERMS', 'CANBSIZ', 'CBRK', 'CTIME', 'DEFFILEMODE', 'HZ'],
  ...['DEV_BSIZE', 'EXEC_PAGESIZE', 'FAPPEND', 'FASYNC', 'FFSYNC', 'FNDELAY', 'FNONBLOCK', 'CMIN'],
  ...['IPDEFTTL', 'IPFRAGTTL', 'IPTTLDEC', 'IPVERSION', 'MAXTTL', 'MINSIGSTKSZ', 'NBBY', 'NCARGS'],
  ...['NCC', 'NFDBITS', 'NGREG', 'NGROUPS', 'NODEV', 'NOFILE', 'NOGROUP', 'NAME_MAX', 'PATH_MAX'],
  ...['PIPE_BUF', 'LINE_MAX', 'LOGIN_NAME_MAX', 'HOST_NAME_MAX', 'HOST_NOT_FOUND', 'NGROUPS_MAX'],
  ...['NO_ADDRESS', 'NO_DATA', 'NO_RECOVERY', 'TRY_AGAIN', 'MAX_CANON', 'MAX_INPUT'],
  ...[
    'MAX_IPOPTLEN',
    'TECHNOLOGY',
    'WHITENESS',
    'BLACKNESS',
    'HALFTONE',
    'h_addr',
    'h_errno',
    'pshHelp',
  ],
])

/**
 * Matches the types and limits of `stdint.h`, the families of macros of other headers, and the
 * declarations of our own headers.
 */
const RESERVED_FORM = new RegExp(
  `^(?:${[
    'u?int\\w*_t|(offheap|OFFHEAP)_\\w*',
    '(U?INT|PTRDIFF|S?SIZE|SIG_ATOMIC|WCHAR|WINT|BOOL)\\w*_(MAX|MIN|C|WIDTH)',
    '([SU]?CHAR|U?SHRT|U?L?LONG|RAND|TMP|FOPEN|FILENAME|MB_CUR|MB_LEN)_(BIT|MAX|MIN|WIDTH)',
    '(FLT|DBL|LDBL|DECIMAL|CMPLX|FP|FE|M|MATH|ATOMIC|EXIT|SEEK|LC|TSS|L)_[A-Za-z0-9_]+',
    'HUGE_VAL[FL]?|TIME_UTC|ONCE_FLAG_INIT|(PRI|SCN)[diouxX]\\w+',
    'E2BIG|E(ACCES|ADDR|AFNO|AGAIN|ALREADY|BAD[A-Z]|BUSY|CANCELED|CHILD|CONN|DEADL|DEST|DOM)[A-Z]*',
    'E(DQUOT|EXIST|FAULT|FBIG|HOST|IDRM|ILSEQ|INPROGRESS|INTR|INVAL|IO|IS|LOOP|MFILE)[A-Z]*',
    'E(MLINK|MSG|MULTIHOP|NAMETOO|NET|NFILE|NO|NXIO|OF|OPNOTSUPP|OVERFLOW|OWNERDEAD|PERM)[A-Z]*',
    'E(PIPE|PROTO|RANGE|ROFS|SPIPE|SRCH|STALE|TIME|TXTBSY|WOULDBLOCK|XDEV)[A-Z]*',
    'E(ADV|BFONT|CHRNG|COMM|DOTDOT|HWPOISON|KEY|L[23NI]|MEDIUM|NAVAIL|PFNO|REM)[A-Z0-9]*',
    'E(RESTART|RFKILL|SHUTDOWN|SOCKT|SRMNT|STRPIPE|TOOMANY|UCLEAN|UNATCH|USERS|XFULL)[A-Z]*',
    'SIG[A-Z0-9_]+|SI_\\w+|(B|BS|CR|CS|FF|NL|TAB|VT)[0-9]+',
    '(BIG|LITTLE|PDP)_ENDIAN|C(DISCARD|DSUSP|EO[FLT]|ERASE|FLUSH|INTR|KILL|LNEXT|QUIT|RE?PRI?NT)',
    'C(START|STATUS|STOP|SUSP|WERASE)|MAX(HOSTNAMELEN|NAMLEN|PATHLEN|SYMLINKS)|FIO[A-Z]+|SIOC?[A-Z]+',
    '(AF|AI|AIO|AT|BC|BUS|CHARCLASS|CLD|CLOCK|COLL|DELAYTIMER|DT|EAI|EXPR|F|FD|FPE)_[A-Z0-9_]+',
    '(ILL|IN|IN6ADDR|INADDR|INET6?|IOC|IOCSIZE|IP|IPOPT|IPPORT|IPPROTO|IPTOS|IPV6)_[A-Z0-9_]+',
    '(ITIMER|LOCK|MADV|MAP|MCAST|MCL|MQ|MS|MSG|N|NETDB|NI|O|PF|POLL|POSIX|PRIO|PROT)_[A-Z0-9_]+',
    '(PTHREAD|R|RE|RLIM|RLIMIT|RTLD|RTSIG|RUSAGE|SA|SCHED|SCM|SEGV|SEM|SHUT)_[A-Z0-9_]+',
    '(SIOCGSTAMP|SIOCGSTAMPNS|SO|SOCK|SOL|SS|STDIN|STDOUT|STDERR|S|SYMLOOP|TCP)_[A-Z0-9_]+',
    'POLL(ERR|HUP|IN|NVAL|OUT|PRI|(RD|WR)(BAND|NORM))|TC(FLSH|XONC|SBRKP?|[GS]ET[A-Z0-9]+)',
    'TIOC[A-Z0-9_]+|(TCPI|TCPOLEN|TCPOPT|TH|TIMER|TTY|TTYDEF|UIO|UTIME|WAIT|XATTR|W|X)_[A-Z0-9_]+',
    'W(CONTINUED|COREFLAG|EXITED|NOHANG|NOWAIT|STOPPED|UNTRACED)|[AP]F_DECnet|d_fileno',
    's[ai]_\\w+|st_[acm]tim\\w*|sigev_\\w+|s_(addr|net|host|lh|imp|impno)|s6_\\w+',
    '(chx|cmb|ctl|edt|frm|grp|ico|lst|psh|rad|rct|scr|stc)[0-9]+',
  ].join('|')})$`,
)

/**
 * Returns an identifier for a name of a schema that no header and no compiler uses. Different names
 * become different identifiers. The result depends only on the name, so that all files agree on it.
 */
export function cName(name: string): string {
  const spelled = identifierPart(name)
  // An identifier can't start with a digit, and some that start with `_` are reserved for
  // compilers.
  const begun = /^([0-9]|_(_|[A-Z]|$))/.test(spelled)
    ? escaped(spelled[0]!) + spelled.slice(1)
    : spelled
  return unreserved(begun)
}

/** Returns an identifier of C, with an underscore at its end if a header or a compiler uses it. */
export function unreserved(identifier: string): string {
  const word = identifier.replace(/_*$/, '')
  const isReserved = RESERVED.has(word) || RESERVED_FORM.test(word) || word === ''
  return isReserved ? `${identifier}_` : identifier
}

/** Returns the comment before a declaration: the text of `doc`, then the line `added`. */
export function blockComment(doc: string | null, indent: string, added: string | null): string {
  const text = doc === null ? [] : commentText(doc).split('\n')
  const lines = added === null ? text : [...text, ...(text.length > 0 ? [''] : []), added]
  if (lines.length === 0) return ''
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`
  const body = lines.map((line) => `${`${indent} * ${line}`.trimEnd()}\n`)
  return `${indent}/**\n${body.join('')}${indent} */\n`
}
