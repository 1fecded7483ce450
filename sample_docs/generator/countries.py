"""The countries applicants come from: how papers name them, and common names to invent people from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Country:
    """A country as the papers name it."""

    alpha3: str  # ICAO Doc 9303
    code: str  # IRCC's list of countries
    en: str
    fr: str
    nationality: str  # as its own passports print it
    cities: tuple[str, ...]
    family_names: tuple[str, ...]
    men: tuple[str, ...]
    women: tuple[str, ...]
    passport: str  # pattern: A a letter, 9 a digit, anything else as it is


COUNTRIES: tuple[Country, ...] = (
    Country("FRA", "022", "France", "France", "Française", ("Lyon", "Nantes", "Saint-Étienne", "Orléans"), ("Lefèvre", "Béranger-Colin", "de La Rochère", "Marchand", "Quéméneur", "Dubois"), ("Étienne", "Jean-Baptiste Marie", "Loïc", "Gaël"), ("Maëlle", "Anne-Sophie", "Hélène Marguerite", "Chloé"), "99AA99999"),
    Country("DZA", "131", "Algeria", "Algérie", "Algérienne", ("Oran", "Béjaïa", "Constantine", "Tizi Ouzou"), ("Benmohammed", "Aït Ouali", "Boukhalfa", "Si Larbi", "Hadj-Saïd"), ("Mohammed Amine", "Yacine", "Abderrahmane", "Lounès"), ("Lynda", "Fatma Zohra", "Nesrine", "Tassadit"), "999999999"),
    Country("MAR", "133", "Morocco", "Maroc", "Marocaine", ("Fès", "Meknès", "Casablanca", "Agadir"), ("El Idrissi", "Benjelloun", "Aït Lahcen", "Tazi", "Ouazzani Chahdi"), ("Mehdi", "Abdellah", "Omar", "Hamza"), ("Salma", "Khadija", "Zineb", "Imane"), "AA9999999"),
    Country("TUN", "135", "Tunisia", "Tunisie", "Tunisienne", ("Sfax", "Sousse", "Bizerte", "Tunis"), ("Ben Romdhane", "Trabelsi", "Gharbi", "Bouazizi", "Ben Hadj Ali"), ("Slim", "Mohamed Aziz", "Nizar", "Wassim"), ("Rim", "Emna", "Yosra", "Hajer"), "A999999"),
    Country("CMR", "155", "Cameroon", "Cameroun", "Camerounaise", ("Douala", "Yaoundé", "Bafoussam", "Garoua"), ("Nguemo Tchoupo", "Mbarga", "Fotso Kamdem", "Ngo Bassong", "Tagne"), ("Serge Aimé", "Blaise", "Cédric", "Éric Désiré"), ("Mireille", "Solange Carine", "Estelle", "Brigitte"), "AA9999999"),
    Country("SEN", "180", "Senegal", "Sénégal", "Sénégalaise", ("Dakar", "Thiès", "Ziguinchor", "Saint-Louis"), ("Ndiaye", "Diop", "Mbaye Fall", "Sarr", "Diédhiou"), ("Ousmane", "Cheikh Ahmadou", "Mamadou Lamine", "Pape"), ("Aïssatou", "Ndèye Fatou", "Rokhaya", "Awa"), "A99999999"),
    Country("CIV", "169", "Ivory Coast", "Côte d'Ivoire", "Ivoirienne", ("Abidjan", "Bouaké", "Korhogo", "San-Pédro"), ("Kouamé", "N'Guessan", "Yao Konan", "Traoré", "Gnahoré"), ("Koffi Arsène", "Aristide", "Yves-Roland", "Drissa"), ("Aya Prisca", "Mariam", "Adjoua Flore", "Rosine"), "99AA99999"),
    Country("HTI", "654", "Haiti", "Haïti", "Haïtienne", ("Port-au-Prince", "Les Cayes", "Jacmel", "Gonaïves"), ("Jean-Pierre", "Saint-Fleur", "Desrosiers", "Pierre-Louis", "Bélizaire"), ("Wilner", "Jean Robenson", "Frantz", "Mackenson"), ("Guerline", "Marie Nadège", "Fabienne", "Rose-Laure"), "AA9999999"),
    Country("BRA", "709", "Brazil", "Brésil", "Brasileiro(a)", ("Recife", "São Paulo", "Belo Horizonte", "Goiânia"), ("dos Santos Araújo", "Ferreira da Conceição", "Magalhães", "Pereira Guimarães", "de Assunção"), ("João Vítor", "Thiago", "Luís Otávio", "Caio"), ("Letícia", "Ana Beatriz", "Conceição", "Júlia"), "AA999999"),
    Country("COL", "722", "Colombia", "Colombie", "Colombiana", ("Bogotá", "Medellín", "Cali", "Bucaramanga"), ("Ospina Cárdenas", "Muñoz Peña", "Restrepo", "Gutiérrez Londoño", "Quiñones"), ("Andrés Felipe", "Julián", "Óscar Iván", "Camilo"), ("María Alejandra", "Luz Ángela", "Paola", "Ximena"), "AA999999"),
    Country("MEX", "501", "Mexico", "Mexique", "Mexicana", ("Guadalajara", "Puebla", "Mérida", "Querétaro"), ("Hernández Ibáñez", "Núñez Treviño", "de la Garza", "Ordóñez", "Villaseñor"), ("José Ramón", "Emiliano", "Ángel", "Raúl"), ("Guadalupe", "Itzel", "Sofía Monserrat", "Inés"), "A99999999"),
    Country("IRN", "223", "Iran", "Iran", "Iranian", ("Tehran", "Shiraz", "Isfahan", "Tabriz"), ("Hosseinzadeh", "Rahmani Nejad", "Khosravi", "Farrokhi", "Moghaddam"), ("Arash", "Mohammad Reza", "Kaveh", "Siamak"), ("Niloufar", "Parisa", "Shirin", "Mahsa"), "A99999999"),
    Country("IND", "205", "India", "Inde", "INDIAN", ("Ludhiana", "Pune", "Chennai", "Surat"), ("Singh Dhaliwal", "Venkataraghavan", "Patel", "Kulkarni", "Nair"), ("Gurpreet", "Ramakrishnan", "Rohit Kumar", "Anand"), ("Harleen Kaur", "Lakshmi Priya", "Sneha", "Divya"), "A9999999"),
    Country("PHL", "227", "Philippines", "Philippines", "FILIPINO", ("Cebu City", "Davao", "Quezon City", "Iloilo"), ("Dela Cruz", "Macaraeg", "Villanueva", "Santos-Reyes", "Bautista"), ("Jose Mari", "Rommel", "Paolo", "Jerome"), ("Maria Cristina", "Analyn", "Jocelyn", "Rowena"), "A9999999A"),
    Country("CHN", "202", "China", "Chine", "CHINESE", ("Chengdu", "Harbin", "Shenyang", "Wuhan"), ("Ouyang", "Zhang", "Li", "Zhou", "Xu"), ("Weiming", "Jun", "Zihao", "Guoqiang"), ("Xiaoyan", "Meiling", "Yu", "Jingyi"), "A99999999"),
    Country("VNM", "270", "Vietnam", "Viêt Nam", "VIETNAMESE", ("Đà Nẵng", "Hà Nội", "Cần Thơ", "Huế"), ("Nguyễn", "Trần", "Phạm", "Đặng", "Lê"), ("Quốc Huy", "Minh Đức", "Văn Tùng", "Hoàng Long"), ("Thị Hồng Nhung", "Thùy Dương", "Ngọc Ánh", "Thị Mai"), "A9999999"),
    Country("LBN", "208", "Lebanon", "Liban", "Libanaise", ("Tripoli", "Zahlé", "Beyrouth", "Saïda"), ("Abi Khalil", "El Hachem", "Daccache", "Bou Assi", "Haddad"), ("Georges", "Elie", "Rami", "Charbel"), ("Rita", "Joëlle", "Nour", "Maya"), "AA9999999"),
    Country("UKR", "059", "Ukraine", "Ukraine", "UKRAINE", ("Lviv", "Kharkiv", "Odesa", "Dnipro"), ("Kovalchuk", "Shevtsova", "Hryhorenko", "Lysenko", "Pavliuk"), ("Oleksandr", "Andrii", "Yurii", "Taras"), ("Oksana", "Iryna", "Kateryna", "Yuliia"), "AA999999"),
    Country("RUS", "056", "Russia", "Russie", "RUSSIAN FEDERATION", ("Perm", "Samara", "Tomsk", "Kazan"), ("Kuznetsov", "Shchegolev", "Yakovlev", "Zhuravlyov", "Belyakov"), ("Dmitrii", "Sergei", "Ilia", "Viacheslav"), ("Ekaterina", "Svetlana", "Iuliia", "Daria"), "999999999"),
    Country("TUR", "045", "Turkey", "Turquie", "T.C.", ("İzmir", "Bursa", "Eskişehir", "Trabzon"), ("Yıldırım", "Çelikoğlu", "Şahin", "Özgür", "Kılıçdağı"), ("Emre", "Gökhan", "Çağatay", "Uğur"), ("Ayşegül", "Zeynep", "Gülşah", "Ebru"), "A99999999"),
    Country("IDN", "222", "Indonesia", "Indonésie", "INDONESIA", ("Bandung", "Surabaya", "Yogyakarta", "Medan"), ("Sukmawati", "Hartono", "Prasetyo", "Wulandari"), ("", "Budi", "Agus Dwi"), ("", "Dewi", "Ratna"), "A9999999"),
    Country("BEN", "160", "Benin", "Bénin", "Béninoise", ("Cotonou", "Parakou", "Abomey", "Ouidah"), ("Ahouansou", "Dossou-Gbété", "Houngbédji", "Zinsou"), ("Codjo", "Prince Landry", "Romaric"), ("Afi", "Perpétue", "Sènami"), "A9999999"),
    Country("MDG", "172", "Madagascar", "Madagascar", "Malagasy", ("Antsirabe", "Toamasina", "Antananarivo"), ("Rakotoarimanana", "Andriamampianinarivo", "Razafindrakotohasina"), ("Tahiry Nomenjanahary", "Hery Lalaina", "Mamy"), ("Voahirana Nirina", "Hanitriniaina", "Lalao"), "A99A99999"),
    Country("SYR", "210", "Syria", "Syrie", "SYRIAN", ("Aleppo", "Homs", "Latakia", "Hama"), ("Al-Khatib", "Al Masri", "Darwish", "Bin Yousef"), ("Abdulrahman", "Nabil", "Fadi"), ("Rasha", "Hala", "Samar"), "999999999"),
)  # fmt: skip
