"""The currencies that were legal tender since 2010: code, sign, name, plural; from CLDR.

Written by `python docs/currencies.py`; mend what a currency is called in `currency.py`.
"""

TABLE = """
AED|AED|UAE dirham|UAE dirhams
AFN|AFN|Afghan Afghani|Afghan Afghanis
ALL|ALL|Albanian lek|Albanian lekë
AMD|AMD|Armenian dram|Armenian drams
ANG|ANG|Netherlands Antillean guilder|Netherlands Antillean guilders
AOA|AOA|Angolan kwanza|Angolan kwanzas
ARS|ARS|Argentine peso|Argentine pesos
AUD|A$|Australian dollar|Australian dollars
AWG|AWG|Aruban florin|Aruban florin
AZN|AZN|Azerbaijani manat|Azerbaijani manats
BAM|BAM|Bosnia-Herzegovina convertible mark|Bosnia-Herzegovina convertible marks
BBD|BBD|Barbadian dollar|Barbadian dollars
BDT|BDT|Bangladeshi taka|Bangladeshi takas
BGN|BGN|Bulgarian lev|Bulgarian leva
BHD|BHD|Bahraini dinar|Bahraini dinars
BIF|BIF|Burundian franc|Burundian francs
BMD|BMD|Bermudan dollar|Bermudan dollars
BND|BND|Brunei dollar|Brunei dollars
BOB|BOB|Bolivian boliviano|Bolivian bolivianos
BRL|R$|Brazilian real|Brazilian reals
BSD|BSD|Bahamian dollar|Bahamian dollars
BTN|BTN|Bhutanese ngultrum|Bhutanese ngultrums
BWP|BWP|Botswanan pula|Botswanan pulas
BYN|BYN|Belarusian ruble|Belarusian rubles
BYR|BYR|Belarusian ruble (2000–2016)|Belarusian rubles (2000–2016)
BZD|BZD|Belize dollar|Belize dollars
CAD|CA$|Canadian dollar|Canadian dollars
CDF|CDF|Congolese franc|Congolese francs
CHF|CHF|Swiss franc|Swiss francs
CLP|CLP|Chilean peso|Chilean pesos
CNY|CN¥|Chinese yuan|Chinese yuan
COP|COP|Colombian peso|Colombian pesos
CRC|CRC|Costa Rican colón|Costa Rican colóns
CUC|CUC|Cuban convertible peso|Cuban convertible pesos
CUP|CUP|Cuban peso|Cuban pesos
CVE|CVE|Cape Verdean escudo|Cape Verdean escudos
CZK|CZK|Czech koruna|Czech korunas
DJF|DJF|Djiboutian franc|Djiboutian francs
DKK|DKK|Danish krone|Danish kroner
DOP|DOP|Dominican peso|Dominican pesos
DZD|DZD|Algerian dinar|Algerian dinars
EEK|EEK|Estonian kroon|Estonian kroons
EGP|EGP|Egyptian pound|Egyptian pounds
ERN|ERN|Eritrean nakfa|Eritrean nakfas
ETB|ETB|Ethiopian birr|Ethiopian birrs
EUR|€|euro|euros
FJD|FJD|Fijian dollar|Fijian dollars
FKP|FKP|Falkland Islands pound|Falkland Islands pounds
GBP|£|British pound|British pounds
GEL|GEL|Georgian lari|Georgian laris
GHS|GHS|Ghanaian cedi|Ghanaian cedis
GIP|GIP|Gibraltar pound|Gibraltar pounds
GMD|GMD|Gambian dalasi|Gambian dalasis
GNF|GNF|Guinean franc|Guinean francs
GTQ|GTQ|Guatemalan quetzal|Guatemalan quetzals
GYD|GYD|Guyanaese dollar|Guyanaese dollars
HKD|HK$|Hong Kong dollar|Hong Kong dollars
HNL|HNL|Honduran lempira|Honduran lempiras
HRK|HRK|Croatian kuna|Croatian kunas
HTG|HTG|Haitian gourde|Haitian gourdes
HUF|HUF|Hungarian forint|Hungarian forints
IDR|IDR|Indonesian rupiah|Indonesian rupiahs
ILS|₪|Israeli new shekel|Israeli new shekels
INR|₹|Indian rupee|Indian rupees
IQD|IQD|Iraqi dinar|Iraqi dinars
IRR|IRR|Iranian rial|Iranian rials
ISK|ISK|Icelandic króna|Icelandic krónur
JMD|JMD|Jamaican dollar|Jamaican dollars
JOD|JOD|Jordanian dinar|Jordanian dinars
JPY|¥|Japanese yen|Japanese yen
KES|KES|Kenyan shilling|Kenyan shillings
KGS|KGS|Kyrgyz som|Kyrgyz soms
KHR|KHR|Cambodian riel|Cambodian riels
KMF|KMF|Comorian franc|Comorian francs
KPW|KPW|North Korean won|North Korean won
KRW|₩|South Korean won|South Korean won
KWD|KWD|Kuwaiti dinar|Kuwaiti dinars
KYD|KYD|Cayman Islands dollar|Cayman Islands dollars
KZT|KZT|Kazakhstani tenge|Kazakhstani tenges
LAK|LAK|Laotian kip|Laotian kips
LBP|LBP|Lebanese pound|Lebanese pounds
LKR|LKR|Sri Lankan rupee|Sri Lankan rupees
LRD|LRD|Liberian dollar|Liberian dollars
LSL|LSL|Lesotho loti|Lesotho lotis
LTL|LTL|Lithuanian litas|Lithuanian litai
LVL|LVL|Latvian lats|Latvian lati
LYD|LYD|Libyan dinar|Libyan dinars
MAD|MAD|Moroccan dirham|Moroccan dirhams
MDL|MDL|Moldovan leu|Moldovan lei
MGA|MGA|Malagasy ariary|Malagasy ariaries
MKD|MKD|Macedonian denar|Macedonian denari
MMK|MMK|Myanmar kyat|Myanmar kyats
MNT|MNT|Mongolian tugrik|Mongolian tugriks
MOP|MOP|Macanese pataca|Macanese patacas
MRO|MRO|Mauritanian ouguiya (1973–2017)|Mauritanian ouguiyas (1973–2017)
MRU|MRU|Mauritanian ouguiya|Mauritanian ouguiyas
MUR|MUR|Mauritian rupee|Mauritian rupees
MVR|MVR|Maldivian rufiyaa|Maldivian rufiyaas
MWK|MWK|Malawian kwacha|Malawian kwachas
MXN|MX$|Mexican peso|Mexican pesos
MYR|MYR|Malaysian ringgit|Malaysian ringgits
MZN|MZN|Mozambican metical|Mozambican meticals
NAD|NAD|Namibian dollar|Namibian dollars
NGN|NGN|Nigerian naira|Nigerian nairas
NIO|NIO|Nicaraguan córdoba|Nicaraguan córdobas
NOK|NOK|Norwegian krone|Norwegian kroner
NPR|NPR|Nepalese rupee|Nepalese rupees
NZD|NZ$|New Zealand dollar|New Zealand dollars
OMR|OMR|Omani rial|Omani rials
PAB|PAB|Panamanian balboa|Panamanian balboas
PEN|PEN|Peruvian sol|Peruvian soles
PGK|PGK|Papua New Guinean kina|Papua New Guinean kina
PHP|₱|Philippine peso|Philippine pesos
PKR|PKR|Pakistani rupee|Pakistani rupees
PLN|PLN|Polish zloty|Polish zlotys
PYG|PYG|Paraguayan guarani|Paraguayan guaranis
QAR|QAR|Qatari riyal|Qatari riyals
RON|RON|Romanian leu|Romanian lei
RSD|RSD|Serbian dinar|Serbian dinars
RUB|RUB|Russian ruble|Russian rubles
RWF|RWF|Rwandan franc|Rwandan francs
SAR|SAR|Saudi riyal|Saudi riyals
SBD|SBD|Solomon Islands dollar|Solomon Islands dollars
SCR|SCR|Seychellois rupee|Seychellois rupees
SDG|SDG|Sudanese pound|Sudanese pounds
SEK|SEK|Swedish krona|Swedish kronor
SGD|SGD|Singapore dollar|Singapore dollars
SHP|SHP|St. Helena pound|St. Helena pounds
SLE|SLE|Sierra Leonean leone|Sierra Leonean leones
SLL|SLL|Sierra Leonean leone (1964—2022)|Sierra Leonean leones (1964—2022)
SOS|SOS|Somali shilling|Somali shillings
SRD|SRD|Surinamese dollar|Surinamese dollars
SSP|SSP|South Sudanese pound|South Sudanese pounds
STD|STD|São Tomé & Príncipe dobra (1977–2017)|São Tomé & Príncipe dobras (1977–2017)
STN|STN|São Tomé & Príncipe dobra|São Tomé & Príncipe dobras
SYP|SYP|Syrian pound|Syrian pounds
SZL|SZL|Swazi lilangeni|Swazi emalangeni
THB|THB|Thai baht|Thai baht
TJS|TJS|Tajikistani somoni|Tajikistani somonis
TMT|TMT|Turkmenistani manat|Turkmenistani manat
TND|TND|Tunisian dinar|Tunisian dinars
TOP|TOP|Tongan paʻanga|Tongan paʻanga
TRY|TRY|Turkish lira|Turkish Lira
TTD|TTD|Trinidad & Tobago dollar|Trinidad & Tobago dollars
TWD|NT$|New Taiwan dollar|New Taiwan dollars
TZS|TZS|Tanzanian shilling|Tanzanian shillings
UAH|UAH|Ukrainian hryvnia|Ukrainian hryvnias
UGX|UGX|Ugandan shilling|Ugandan shillings
USD|$|US dollar|US dollars
UYU|UYU|Uruguayan peso|Uruguayan pesos
UZS|UZS|Uzbekistani som|Uzbekistani som
VEF|VEF|Venezuelan bolívar (2008–2018)|Venezuelan bolívars (2008–2018)
VES|VES|Venezuelan bolívar|Venezuelan bolívars
VND|₫|Vietnamese dong|Vietnamese dong
VUV|VUV|Vanuatu vatu|Vanuatu vatus
WST|WST|Samoan tala|Samoan tala
XAF|FCFA|Central African CFA franc|Central African CFA francs
XCD|EC$|East Caribbean dollar|East Caribbean dollars
XCG|Cg.|Caribbean guilder|Caribbean guilders
XOF|F CFA|West African CFA franc|West African CFA francs
XPF|CFPF|CFP franc|CFP francs
YER|YER|Yemeni rial|Yemeni rials
ZAR|ZAR|South African rand|South African rand
ZMK|ZMK|Zambian kwacha (1968–2012)|Zambian kwachas (1968–2012)
ZMW|ZMW|Zambian kwacha|Zambian kwachas
ZWG|ZWG|Zimbabwean gold|Zimbabwean gold
ZWL|ZWL|Zimbabwean dollar (2009–2024)|Zimbabwean dollars (2009–2024)
"""
